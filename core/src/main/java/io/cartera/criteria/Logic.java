package io.cartera.criteria;

import java.util.ArrayList;
import java.util.List;

/**
 * How outcomes combine. What is certain whatever an erring part would have been is no error; and since every part is looked
 * at, neither the result nor its problems depend on the order of the parts.
 */
final class Logic {

    private Logic() {}

    /** No match if any part is none, else an error if any is one. */
    static Outcome all(List<Outcome> parts) {
        return atLeast(parts.size(), parts);
    }

    /** A match if any part is one, else an error if any is one. */
    static Outcome any(List<Outcome> parts) {
        return atLeast(1, parts);
    }

    /** A match if enough parts are one, no match if too few could be, else an error. */
    static Outcome atLeast(int needed, List<Outcome> parts) {
        int matches = 0;
        List<Problem> problems = new ArrayList<>();
        int errors = 0;
        for (Outcome part : parts) {
            if (part.isMatch()) {
                matches++;
            } else if (part.isError()) {
                errors++;
                problems.addAll(part.problems());
            }
        }
        if (matches >= needed) {
            return Outcome.MATCH;
        }
        return matches + errors < needed ? Outcome.NO_MATCH : Outcome.error(problems);
    }
}
