package io.cartera.segment;

import io.cartera.Stability;
import java.util.List;

/**
 * How the clients of a run stood on a ladder.
 *
 * @param ladder the ladder's name
 * @param rungs one report a rung, in order
 */
@Stability(Stability.Level.EVOLVING)
public record LadderReport(String ladder, List<RungReport> rungs) {

    /** Copies the list. */
    public LadderReport {
        rungs = List.copyOf(rungs);
    }

    /** The rungs on which nobody stands although somebody meets their condition: an earlier rung takes them all. */
    public List<String> deadRungs() {
        return rungs.stream()
                .filter(r -> r.members() == 0 && r.overlaps() > 0)
                .map(RungReport::rung)
                .toList();
    }

    /**
     * How the clients of a run stood on a rung.
     *
     * @param rung the rung's name
     * @param members how many clients stand on it
     * @param overlaps how many more meet its condition but stand on an earlier rung
     */
    public record RungReport(String rung, long members, long overlaps) {}
}
