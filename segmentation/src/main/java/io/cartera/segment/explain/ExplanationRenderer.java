package io.cartera.segment.explain;

import io.cartera.Stability;
import io.cartera.criteria.Explanation;
import io.cartera.internal.Check;
import io.cartera.priority.Contribution;
import io.cartera.priority.PriorityScore;
import io.cartera.segment.Ladder;
import io.cartera.segment.RungExplanation;
import io.cartera.segment.catalog.CatalogNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes explanations in one language, as plain text; immutable and thread-safe.
 *
 * <p>The built-in attributes and metrics and the catalogue's parts have names in every language; what else there is, is called
 * by its key unless the host {@linkplain Builder#name names} it.
 */
@Stability(Stability.Level.EVOLVING)
public final class ExplanationRenderer {

    private final Language language;
    private final Reasons reasons;
    private final Scores scores;
    private final Trees trees;

    private ExplanationRenderer(Builder from) {
        this.language = from.language;
        Phrases phrases = Phrases.sentences(language);
        Figures figures = new Figures(language, phrases);
        Windows windows = new Windows(phrases, figures);
        Names names = new Names(
                from.names,
                CatalogNames.of(Locale.forLanguageTag(language.code())),
                Phrases.names(language),
                phrases,
                windows);
        this.reasons = new Reasons(phrases, figures, names, new Requirements(phrases, figures, names, windows));
        this.scores = new Scores(phrases, figures, reasons);
        this.trees = new Trees(phrases, figures, names, reasons);
    }

    /** A renderer in a language. */
    public static ExplanationRenderer of(Language language) {
        return builder(language).build();
    }

    /**
     * A renderer in the language of a locale.
     *
     * @throws io.cartera.InvalidValueException if explanations are not written in it
     */
    public static ExplanationRenderer of(Locale locale) {
        return of(Language.of(locale));
    }

    /** Starts a renderer with names of the host's. */
    public static Builder builder(Language language) {
        return new Builder(language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /**
     * Why a condition on one operand did or did not hold, in one line: what was observed in which days, and what was asked for.
     * Of a combination, the reasons of its decisive parts.
     */
    public String reason(Explanation explanation) {
        return reasons.all(explanation);
    }

    /** Whether a condition holds and the parts that decided it, in one sentence. */
    public String sentence(Explanation explanation) {
        return reasons.sentence(explanation);
    }

    /** How many events an observed value rests on and the latest of them; empty where it rests on none that are known. */
    public String evidence(Explanation explanation) {
        return explanation
                .observation()
                .map(o -> reasons.evidence(o.evidence()))
                .orElse("");
    }

    /** A whole explanation with all its parts, one a line, the deeper the further in; lines end with a line feed. */
    public String tree(Explanation explanation) {
        return trees.tree(explanation);
    }

    /** What a term contributed to a score, in one line. */
    public String contribution(Contribution contribution) {
        return scores.contribution(contribution);
    }

    /** What each term contributed, in the model's order, and then the total. */
    public List<String> score(PriorityScore score) {
        return scores.lines(score);
    }

    /**
     * How a client came to its rung, a line for each rung that was tried.
     *
     * @param ladder the ladder
     * @param tried the explanations of its rungs, as the engine gives them; at least one unless the client is unknown or the
     *     ladder is nothing but its 'otherwise'
     */
    public List<String> path(Ladder ladder, List<RungExplanation> tried) {
        return trees.path(ladder, tried);
    }

    /** Builds an {@link ExplanationRenderer}; not thread-safe. */
    public static final class Builder {

        private final Language language;
        private final Map<String, String> names = new LinkedHashMap<>();

        private Builder(Language language) {
            this.language = language;
        }

        /**
         * Names an operand or a part of a model, in place of a built-in name if it has one.
         *
         * @param key the key of the operand, or the name of the segment, ladder, rung, cut, population or term
         * @param name what texts call it
         */
        public Builder name(String key, String name) {
            names.put(Check.filled("explanation.key", key), Check.filled("explanation.name", name));
            return this;
        }

        /** The renderer. */
        public ExplanationRenderer build() {
            return new ExplanationRenderer(this);
        }
    }
}
