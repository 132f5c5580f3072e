package io.cartera.segment.population;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Origin;
import io.cartera.criteria.Problem;
import io.cartera.internal.Canonical;
import java.util.List;
import java.util.Optional;

/**
 * What a population decided for a cut; immutable.
 *
 * @param cut the cut's name
 * @param measure the key of the measure
 * @param preference which end of the measure is the better one
 * @param origin the method, the population and its size
 * @param cutOffs the boundaries in ascending order of their number; empty where the population is too small or failed
 * @param failure what went wrong, if the population held an error
 */
@Stability(Stability.Level.EVOLVING)
public record CutProfile(
        String cut,
        String measure,
        Preference preference,
        Origin origin,
        List<CutOff> cutOffs,
        Optional<Problem> failure) {

    /** Copies the list. */
    public CutProfile {
        cutOffs = List.copyOf(cutOffs);
    }

    /** Measures a population of which every member has a value. */
    public static CutProfile measure(Cut cut, List<Member> members) {
        boolean enough = members.size() >= cut.minimumSize() && !members.isEmpty();
        List<CutOff> cutOffs = enough ? CutOffs.of(cut, members) : List.of();
        if (cutOffs.stream().anyMatch(c -> !Canonical.fits(c.value()))) {
            return failed(cut, new Problem(cut.measure().key(), "overflow", "a cut-off has too many digits"));
        }
        return of(cut, members.size(), cutOffs, Optional.empty());
    }

    /** The profile of a cut whose population was not measured, so that its bands are an error. */
    public static CutProfile unmeasured(Cut cut) {
        Problem named = new Problem(
                "cut " + cut.name(), "not-measured", "it needs a population to be measured, and no profile knows it");
        return of(cut, 0, List.of(), Optional.of(named));
    }

    /** The profile of a cut whose population held an error. */
    public static CutProfile failed(Cut cut, Problem problem) {
        Problem named = new Problem(
                "cut " + cut.name(),
                "failed-population",
                "its population failed: " + problem.operand() + ": " + problem.message());
        return of(cut, 0, List.of(), Optional.of(named));
    }

    /** Refuses a cut that is another than the measured one: its bands would be read off boundaries of another meaning. */
    void refuseAnother(Cut other) {
        same("method", origin.method(), other.method().toString());
        same("measure", measure, other.measure().key());
        same("preference", preference.toString(), other.preference().toString());
        same("population", origin.population(), other.population().name());
        if (!cutOffs.isEmpty() && cutOffs.size() != other.bands() - 1) {
            throw misfit(
                    "it has " + cutOffs.size() + " boundaries, and the model's cut has " + other.bands() + " bands");
        }
        boolean splitsTies = other.method() instanceof CutMethod.RankBands;
        if (cutOffs.stream().anyMatch(c -> c.id().isPresent() != splitsTies)) {
            throw misfit(splitsTies ? "a boundary names no client to split ties by" : "a boundary names a client");
        }
    }

    private void same(String what, String measured, String asked) {
        if (!measured.equals(asked)) {
            throw misfit("its " + what + " was " + measured + ", and that of the model's cut is " + asked);
        }
    }

    private InvalidValueException misfit(String reason) {
        return new InvalidValueException("populationProfile.cut", cut, reason);
    }

    private static CutProfile of(Cut cut, int size, List<CutOff> cutOffs, Optional<Problem> failure) {
        Origin origin =
                new Origin(cut.name(), cut.method().toString(), cut.population().name(), size);
        return new CutProfile(cut.name(), cut.measure().key(), cut.preference(), origin, cutOffs, failure);
    }
}
