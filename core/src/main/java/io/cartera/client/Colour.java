package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the sRGB space, for labels and segments; the same colour is equal however it was named.
 *
 * @param rgb red, green and blue as {@code 0xRRGGBB}
 */
@Stability(Stability.Level.EVOLVING)
public record Colour(int rgb) {

    /** Red, {@code #FF0000}. */
    public static final Colour RED = new Colour(0xFF0000);
    /** Orange, {@code #FFA500}. */
    public static final Colour ORANGE = new Colour(0xFFA500);
    /** Amber, {@code #FFBF00}. */
    public static final Colour AMBER = new Colour(0xFFBF00);
    /** Yellow, {@code #FFFF00}. */
    public static final Colour YELLOW = new Colour(0xFFFF00);
    /** Green, {@code #008000}. */
    public static final Colour GREEN = new Colour(0x008000);
    /** Teal, {@code #008080}. */
    public static final Colour TEAL = new Colour(0x008080);
    /** Blue, {@code #0000FF}. */
    public static final Colour BLUE = new Colour(0x0000FF);
    /** Purple, {@code #800080}. */
    public static final Colour PURPLE = new Colour(0x800080);
    /** Pink, {@code #FFC0CB}. */
    public static final Colour PINK = new Colour(0xFFC0CB);
    /** Brown, {@code #A52A2A}. */
    public static final Colour BROWN = new Colour(0xA52A2A);
    /** Grey, {@code #808080}. */
    public static final Colour GREY = new Colour(0x808080);
    /** Black, {@code #000000}. */
    public static final Colour BLACK = new Colour(0x000000);
    /** White, {@code #FFFFFF}. */
    public static final Colour WHITE = new Colour(0xFFFFFF);

    private static final Map<String, Colour> BY_NAME = Map.ofEntries(
            Map.entry("red", RED),
            Map.entry("orange", ORANGE),
            Map.entry("amber", AMBER),
            Map.entry("yellow", YELLOW),
            Map.entry("green", GREEN),
            Map.entry("teal", TEAL),
            Map.entry("blue", BLUE),
            Map.entry("purple", PURPLE),
            Map.entry("pink", PINK),
            Map.entry("brown", BROWN),
            Map.entry("grey", GREY),
            Map.entry("black", BLACK),
            Map.entry("white", WHITE));

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int LARGEST = 0xFFFFFF;

    /** Refuses a number below 0 or above {@code 0xFFFFFF}. */
    public Colour {
        if (rgb < 0 || rgb > LARGEST) {
            throw new InvalidValueException("colour.rgb", rgb, "it must lie between 0 and 0xFFFFFF");
        }
    }

    /**
     * The colour of a name in lower case, such as {@code amber}, or of {@code #RRGGBB}.
     *
     * @throws InvalidValueException if the text is neither
     */
    public static Colour of(String text) {
        Colour named = BY_NAME.get(text);
        if (named != null) {
            return named;
        }
        if (!HEX.matcher(text).matches()) {
            throw new InvalidValueException("colour", text, "it is neither #RRGGBB nor a known name such as amber");
        }
        return new Colour(HexFormat.fromHexDigits(text, 1, 7));
    }

    /** The colour as {@code #RRGGBB} in upper case. */
    public String hex() {
        return "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    /** The name, in lower case, of one of the constants. */
    public Optional<String> name() {
        return BY_NAME.entrySet().stream()
                .filter(e -> e.getValue().equals(this))
                .map(Map.Entry::getKey)
                .findAny();
    }

    /** The name where there is one, else the hexadecimal form; {@link #of(String)} reads either. */
    @Override
    public String toString() {
        return name().orElseGet(this::hex);
    }
}
