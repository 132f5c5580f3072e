package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Objects;

/**
 * A word that someone sticks on a client, in a colour.
 *
 * @param name the word, one to 255 code points, not blank; unique among a client's labels
 * @param colour the colour
 */
@Stability(Stability.Level.EVOLVING)
public record Label(String name, Colour colour) {

    /** Refuses a blank, malformed or overlong name. */
    public Label {
        Check.id("label.name", name);
        Objects.requireNonNull(colour, "colour");
    }

    /** A label of a name in a colour. */
    public static Label of(String name, Colour colour) {
        return new Label(name, colour);
    }
}
