package io.cartera.quickstart.analysis;

import io.cartera.client.Colour;
import java.util.Map;

/** The tones in which the report shows the named colours, which are too loud for large areas as they are. */
final class Palette {

    private static final Map<Colour, String> TONES = Map.ofEntries(
            Map.entry(Colour.GREEN, "#3a8f5d"),
            Map.entry(Colour.TEAL, "#0f766e"),
            Map.entry(Colour.BLUE, "#3b6fb6"),
            Map.entry(Colour.PURPLE, "#7c5cbf"),
            Map.entry(Colour.PINK, "#d58aa4"),
            Map.entry(Colour.YELLOW, "#d9b93b"),
            Map.entry(Colour.AMBER, "#d99a2b"),
            Map.entry(Colour.ORANGE, "#d9772b"),
            Map.entry(Colour.RED, "#c2453d"),
            Map.entry(Colour.BROWN, "#8a5a3c"),
            Map.entry(Colour.GREY, "#8a8f98"));

    private Palette() {}

    /** The tone of a colour as {@code #rrggbb}; one without a tone is shown as it is. */
    static String tone(Colour colour) {
        return TONES.getOrDefault(colour, colour.hex());
    }
}
