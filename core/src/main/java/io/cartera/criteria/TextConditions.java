package io.cartera.criteria;

import io.cartera.Stability;

/** The conditions on a text, by code point; immutable. */
@Stability(Stability.Level.EVOLVING)
public final class TextConditions extends Conditions<String> {

    TextConditions(Operand<String> operand) {
        super(operand);
    }

    /** The text starts with another, which must not be empty. */
    public Criterion startsWith(String prefix) {
        return new TextMatch(operand(), TextMatch.Mode.PREFIX, prefix);
    }

    /** The text contains another, which must not be empty. */
    public Criterion contains(String part) {
        return new TextMatch(operand(), TextMatch.Mode.CONTAINS, part);
    }
}
