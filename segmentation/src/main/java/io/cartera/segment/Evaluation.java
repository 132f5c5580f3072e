package io.cartera.segment;

import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Outcome;
import io.cartera.money.Money;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutProfile;
import io.cartera.segment.population.Member;
import io.cartera.segment.population.PopulationProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Evaluates a model's parts one after the other, each over all rows; every part finds what it needs already found. */
final class Evaluation {

    private final Findings findings;
    private final PopulationProfile given;
    private final Function<Cut, CutProfile> unknown;
    private final List<LadderReport> reports = new ArrayList<>();
    private PopulationProfile profile = PopulationProfile.empty();

    private Evaluation(Findings findings, PopulationProfile given, Function<Cut, CutProfile> unknown) {
        this.findings = findings;
        this.given = given;
        this.unknown = unknown;
    }

    /** An evaluation of a whole portfolio, which measures every population that a given profile does not know. */
    static Evaluation ofAll(Findings findings, PopulationProfile given) {
        return new Evaluation(findings, given, cut -> measured(cut, findings));
    }

    /** An evaluation of some clients alone: they are no population to measure where the profile does not know one. */
    static Evaluation ofSome(Findings findings, PopulationProfile given) {
        return new Evaluation(findings, given, CutProfile::unmeasured);
    }

    PopulationProfile profile() {
        return profile;
    }

    List<LadderReport> reports() {
        return reports;
    }

    void evaluate(Dependencies.Node node) {
        if (node instanceof Dependencies.Node.OfCut c) {
            measure(c.cut());
        } else if (node instanceof Dependencies.Node.OfSegment s) {
            evaluate(s.segment());
        } else if (node instanceof Dependencies.Node.OfLadder l) {
            evaluate(l.ladder());
        }
    }

    private int rows() {
        return findings.table().size();
    }

    private void measure(Cut cut) {
        CutProfile measured = given.cut(cut.name()).orElseGet(() -> unknown.apply(cut));
        profile = profile.with(measured);
        List<Criterion> bands = new ArrayList<>();
        for (int band = 1; band <= cut.bands(); band++) {
            bands.add(cut.inBand(band).bind(profile));
        }
        Problems problems = new Problems();
        int[] numbers = new int[rows()];
        for (int row = 0; row < rows(); row++) {
            numbers[row] = 1 + firstMatch(bands, problems, row);
        }
        findings.addBands(cut, numbers, problems);
    }

    private static CutProfile measured(Cut cut, Findings findings) {
        List<Member> members = new ArrayList<>();
        for (int row = 0; row < findings.table().size(); row++) {
            Facts facts = findings.facts(row);
            Outcome belongs =
                    cut.population().condition().map(c -> c.test(facts)).orElse(Outcome.MATCH);
            if (belongs.isError()) {
                return CutProfile.failed(cut, belongs.problems().get(0));
            }
            if (belongs.isMatch()) {
                try {
                    Optional<?> value = facts.valueOf(cut.measure());
                    if (value.isPresent()) {
                        members.add(new Member(findings.table().client(row), number(value.get())));
                    }
                } catch (EvaluationException e) {
                    return CutProfile.failed(cut, e.problem());
                }
            }
        }
        return CutProfile.measure(cut, members);
    }

    private static BigDecimal number(Object value) {
        return value instanceof Money money ? money.amount() : (BigDecimal) value;
    }

    private void evaluate(Segment segment) {
        Criterion condition = segment.condition().bind(profile);
        BitSet members = new BitSet(rows());
        Problems problems = new Problems();
        for (int row = 0; row < rows(); row++) {
            Outcome outcome = condition.test(findings.facts(row));
            if (outcome.isError()) {
                problems.add(row, outcome);
            } else {
                members.set(row, outcome.isMatch());
            }
        }
        findings.addSegment(segment, members, problems);
    }

    private void evaluate(Ladder ladder) {
        List<Criterion> conditions =
                ladder.conditions().map(c -> c.bind(profile)).toList();
        Problems problems = new Problems();
        LadderTally tally = new LadderTally(ladder);
        List<Rung> places = new ArrayList<>(rows());
        for (int row = 0; row < rows(); row++) {
            int match = firstMatch(conditions, problems, row);
            int place = match >= 0 ? match : conditions.size();
            places.add(ladder.rungs().get(place));
            if (!problems.hasAny(row)) {
                tally.standsOn(place);
                for (int later = place + 1; later < conditions.size(); later++) {
                    if (conditions.get(later).test(findings.facts(row)).isMatch()) {
                        tally.alsoMatches(later);
                    }
                }
            }
        }
        findings.addLadder(ladder, places, problems);
        reports.add(tally.report());
    }

    /** The first condition that holds, or -1; one that errs before ends the search, and its problems are noted. */
    private int firstMatch(List<Criterion> conditions, Problems problems, int row) {
        Facts facts = findings.facts(row);
        for (int i = 0; i < conditions.size(); i++) {
            Outcome outcome = conditions.get(i).test(facts);
            if (outcome.isError()) {
                problems.add(row, outcome);
                return -1;
            }
            if (outcome.isMatch()) {
                return i;
            }
        }
        return -1;
    }
}
