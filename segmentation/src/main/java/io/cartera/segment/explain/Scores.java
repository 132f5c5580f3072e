package io.cartera.segment.explain;

import io.cartera.priority.Contribution;
import io.cartera.priority.PriorityScore;
import io.cartera.priority.Term;
import java.util.ArrayList;
import java.util.List;

/** Says what a score is made of. */
final class Scores {

    private final Phrases phrases;
    private final Figures figures;
    private final Reasons reasons;

    Scores(Phrases phrases, Figures figures, Reasons reasons) {
        this.phrases = phrases;
        this.figures = figures;
        this.reasons = reasons;
    }

    List<String> lines(PriorityScore score) {
        List<String> lines = new ArrayList<>();
        score.contributions().forEach(c -> lines.add(contribution(c)));
        lines.add(phrases.fill("score.total", figures.signed(score.total())));
        return lines;
    }

    String contribution(Contribution contribution) {
        String points = figures.signed(contribution.points());
        String term = reasons.term(contribution.term().name());
        if (contribution.term() instanceof Term.Scaled scaled) {
            String observed =
                    contribution.observed().map(figures::number).orElseGet(() -> phrases.fill("value.missing"));
            return phrases.fill("score.scaled", points, term, reasons.name(scaled.measure()), observed);
        }
        return contribution
                .explanation()
                .map(why -> phrases.fill("score.condition", points, term, reasons.all(why)))
                .orElseGet(() -> phrases.fill("score.plain", points, term));
    }
}
