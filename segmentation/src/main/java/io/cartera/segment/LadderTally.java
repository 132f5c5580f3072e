package io.cartera.segment;

import java.util.ArrayList;
import java.util.List;

/** Counts, while a ladder is evaluated, who stands where and who would also stand lower. */
final class LadderTally {

    private final Ladder ladder;
    private final long[] members;
    private final long[] overlaps;

    LadderTally(Ladder ladder) {
        this.ladder = ladder;
        this.members = new long[ladder.rungs().size()];
        this.overlaps = new long[ladder.rungs().size()];
    }

    void standsOn(int rung) {
        members[rung]++;
    }

    void alsoMatches(int rung) {
        overlaps[rung]++;
    }

    LadderReport report() {
        List<LadderReport.RungReport> rungs = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            rungs.add(new LadderReport.RungReport(ladder.rungs().get(i).name(), members[i], overlaps[i]));
        }
        return new LadderReport(ladder.name(), rungs);
    }
}
