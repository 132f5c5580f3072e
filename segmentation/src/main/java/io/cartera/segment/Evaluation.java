package io.cartera.segment;

import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.money.Money;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutProfile;
import io.cartera.segment.population.Member;
import io.cartera.segment.population.PopulationProfile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Evaluates a model's parts one after the other, each over all rows; every part finds what it needs already found. */
final class Evaluation {

    private final Findings findings;
    private final Optional<PopulationProfile> given;
    private final List<LadderReport> reports = new ArrayList<>();
    private PopulationProfile profile = PopulationProfile.empty();

    /** An evaluation that measures its populations, or takes what was decided in a given profile. */
    Evaluation(Findings findings, Optional<PopulationProfile> given) {
        this.findings = findings;
        this.given = given;
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
        CutProfile measured = given.flatMap(p -> p.cut(cut.name())).orElseGet(() -> profileOf(cut));
        profile = profile.with(measured);
        List<Criterion> bands = new ArrayList<>();
        for (int band = 1; band <= cut.bands(); band++) {
            bands.add(cut.inBand(band).bind(profile));
        }
        Operand<BigDecimal> operand = new BandOf(cut);
        int[] numbers = new int[rows()];
        for (int row = 0; row < rows(); row++) {
            numbers[row] = 1 + firstMatch(bands, operand.key(), row);
        }
        findings.addBands(cut.name(), numbers);
    }

    private CutProfile profileOf(Cut cut) {
        List<Member> members = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
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
        String key = new Membership(segment.name()).key();
        for (int row = 0; row < rows(); row++) {
            Outcome outcome = condition.test(findings.facts(row));
            if (outcome.isError()) {
                findings.addProblems(key, row, outcome);
            } else {
                members.set(row, outcome.isMatch());
            }
        }
        findings.addSegment(segment, members);
    }

    private void evaluate(Ladder ladder) {
        List<Criterion> conditions =
                ladder.conditions().map(c -> c.bind(profile)).toList();
        String key = new Place(ladder.name()).key();
        LadderTally tally = new LadderTally(ladder);
        int[] places = new int[rows()];
        for (int row = 0; row < rows(); row++) {
            int match = firstMatch(conditions, key, row);
            boolean failed = findings.problems(key).containsKey(row);
            places[row] = match >= 0 ? match : conditions.size();
            if (!failed) {
                tally.standsOn(places[row]);
                for (int later = places[row] + 1; later < conditions.size(); later++) {
                    if (conditions.get(later).test(findings.facts(row)).isMatch()) {
                        tally.alsoMatches(later);
                    }
                }
            }
        }
        findings.addLadder(ladder, places);
        reports.add(tally.report());
    }

    /** The first condition that holds, or -1; one that errs before ends the search, and its problems are noted. */
    private int firstMatch(List<Criterion> conditions, String operand, int row) {
        Facts facts = findings.facts(row);
        for (int i = 0; i < conditions.size(); i++) {
            Outcome outcome = conditions.get(i).test(facts);
            if (outcome.isError()) {
                findings.addProblems(operand, row, outcome);
                return -1;
            }
            if (outcome.isMatch()) {
                return i;
            }
        }
        return -1;
    }
}
