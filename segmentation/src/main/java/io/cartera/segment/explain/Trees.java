package io.cartera.segment.explain;

import io.cartera.criteria.AllOf;
import io.cartera.criteria.AnyOf;
import io.cartera.criteria.AtLeast;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Outcome;
import io.cartera.segment.Ladder;
import io.cartera.segment.RungExplanation;
import java.util.ArrayList;
import java.util.List;

/** Writes what has an order or a depth over several lines. */
final class Trees {

    private static final String INDENT = "  ";

    private final Phrases phrases;
    private final Figures figures;
    private final Names names;
    private final Reasons reasons;

    Trees(Phrases phrases, Figures figures, Names names, Reasons reasons) {
        this.phrases = phrases;
        this.figures = figures;
        this.names = names;
        this.reasons = reasons;
    }

    String tree(Explanation whole) {
        StringBuilder lines = new StringBuilder();
        append(lines, whole, "");
        return lines.toString();
    }

    private void append(StringBuilder lines, Explanation whole, String indent) {
        String text =
                whole.parts().isEmpty() ? reasons.reason(whole, Decisive.Asked.WANTED) : combination(whole.criterion());
        line(lines, indent, phrases.fill(mark(whole.outcome()), text));
        whole.observation()
                .map(o -> reasons.evidence(o.evidence()))
                .filter(e -> !e.isEmpty())
                .ifPresent(e -> line(lines, indent + INDENT, e));
        whole.parts().forEach(part -> append(lines, part, indent + INDENT));
    }

    private static void line(StringBuilder lines, String indent, String text) {
        lines.append(indent).append(text).append('\n');
    }

    private String combination(Criterion criterion) {
        if (criterion instanceof AllOf) {
            return phrases.fill("tree.all");
        }
        if (criterion instanceof AnyOf) {
            return phrases.fill("tree.any");
        }
        return criterion instanceof AtLeast some
                ? phrases.fill("tree.at-least", figures.number(some.needed()))
                : phrases.fill("tree.not");
    }

    private static String mark(Outcome outcome) {
        return switch (outcome.kind()) {
            case MATCH -> "mark.match";
            case NO_MATCH -> "mark.no-match";
            case ERROR -> "mark.error";
        };
    }

    List<String> path(Ladder ladder, List<RungExplanation> tried) {
        List<String> lines = new ArrayList<>();
        boolean stands = false;
        for (RungExplanation rung : tried) {
            Explanation why = rung.explanation();
            String text = phrases.fill("path.rung", names.part(rung.rung().name()), reasons.sentence(why));
            lines.add(phrases.fill(mark(why.outcome()), text));
            stands |= why.outcome().kind() != Outcome.Kind.NO_MATCH;
        }
        if (!stands) {
            lines.add(phrases.fill(
                    "mark.match",
                    phrases.fill("path.otherwise", names.part(ladder.otherwise().name()))));
        }
        return lines;
    }
}
