package io.cartera.segment.explain;

import io.cartera.client.ExternalId;
import io.cartera.criteria.Evidence;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.time.DateRange;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why, leaf by leaf. */
final class Reasons {

    private final Phrases phrases;
    private final Figures figures;
    private final Names names;
    private final Requirements requirements;

    Reasons(Phrases phrases, Figures figures, Names names, Requirements requirements) {
        this.phrases = phrases;
        this.figures = figures;
        this.names = names;
        this.requirements = requirements;
    }

    /** The reasons of the decisive leaves in one line. */
    String all(Explanation whole) {
        return Decisive.of(whole).stream()
                .map(this::reason)
                .distinct()
                .collect(Collectors.joining(phrases.fill("reasons.separator")));
    }

    String sentence(Explanation whole) {
        return phrases.fill(
                switch (whole.outcome().kind()) {
                    case MATCH -> "sentence.match";
                    case NO_MATCH -> "sentence.no-match";
                    case ERROR -> "sentence.error";
                },
                all(whole));
    }

    private String reason(Decisive decisive) {
        return reason(decisive.leaf(), decisive.asked());
    }

    String reason(Explanation leaf, Decisive.Asked asked) {
        Optional<Explanation.Observation> seen = leaf.observation();
        if (leaf.outcome().kind() == Outcome.Kind.ERROR) {
            return problems(leaf.outcome());
        }
        if (seen.isEmpty()) {
            return requirements.describe(leaf.criterion());
        }
        Explanation.Observation observation = seen.get();
        String wanted = phrases.fill(
                asked == Decisive.Asked.WANTED ? "asked.wanted" : "asked.ruled-out",
                requirements.of(leaf.criterion(), observation.threshold(), observation.origin()));
        String what = name(observation.operand());
        String value = observation.value().map(figures::value).orElseGet(() -> phrases.fill("value.missing"));
        Optional<DateRange> days = observation.evidence().window();
        return days.isPresent()
                ? phrases.fill("reason.in-days", what, value, figures.days(days.get()), wanted)
                : phrases.fill("reason", what, value, wanted);
    }

    String problems(Outcome outcome) {
        return outcome.problems().stream()
                .map(this::problem)
                .collect(Collectors.joining(phrases.fill("reasons.separator")));
    }

    private String problem(Problem problem) {
        return phrases.fill("problem", names.key(problem.operand()), names.problem(problem.code(), problem.message()));
    }

    String term(String name) {
        return names.key(name);
    }

    String name(Operand<?> operand) {
        return names.operand(operand, requirements::describe);
    }

    /** Such as '12 events, the latest: a-12, a-11'; empty where nothing is known of any event. */
    String evidence(Evidence evidence) {
        if (evidence.window().isEmpty()) {
            return "";
        }
        if (evidence.events() == 0) {
            return phrases.fill("evidence.none");
        }
        String latest = evidence.latest().stream()
                .map(Reasons::shown)
                .collect(Collectors.joining(phrases.fill("list.separator")));
        return phrases.plural("evidence", evidence.events(), figures.number(evidence.events()), latest);
    }

    private static String shown(ExternalId id) {
        return id.source() + "/" + id.value();
    }
}
