package io.cartera.quickstart.output.text;

import io.cartera.Stability;
import io.cartera.quickstart.output.Lang;
import java.util.List;

/** What the statuses are called. */
@Stability(Stability.Level.EVOLVING)
public final class Statuses {

    /** The statuses in the order in which they are shown. */
    public static final List<String> ALL = List.of("active", "inactive", "potential");

    private Statuses() {}

    /** The name of the clients of a status; an unknown one is shown as it is. */
    public static String many(String status, Lang lang) {
        return switch (status) {
            case "active" -> Words.ACTIVE.in(lang);
            case "inactive" -> Words.INACTIVE.in(lang);
            case "potential" -> Words.POTENTIAL.in(lang);
            default -> status;
        };
    }

    /** The status of one client; an unknown one is shown as it is. */
    public static String one(String status, Lang lang) {
        return switch (status) {
            case "active" -> Words.ACTIVE_ONE.in(lang);
            case "inactive" -> Words.INACTIVE_ONE.in(lang);
            case "potential" -> Words.POTENTIAL_ONE.in(lang);
            default -> status;
        };
    }
}
