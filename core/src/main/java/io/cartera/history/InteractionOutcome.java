package io.cartera.history;

import io.cartera.Stability;

/** What came of an interaction. */
@Stability(Stability.Level.EVOLVING)
public enum InteractionOutcome {
    /** The client could not be reached. */
    NO_ANSWER,
    /** The client showed interest. */
    INTERESTED,
    /** Both sides agreed on a next step. */
    FOLLOW_UP_AGREED,
    /** A deal was made. */
    DEAL_WON,
    /** A deal that was being made failed, for instance to a competitor. */
    DEAL_LOST,
    /** The client declined what it was offered. */
    DECLINED,
    /** The client withdrew without having decided. */
    WITHDREW_UNDECIDED,
    /** Something else. */
    OTHER;

    /** Whether no deal came of it, so that there can be a reason why. */
    public boolean noDeal() {
        return this == DEAL_LOST || this == DECLINED || this == WITHDREW_UNDECIDED;
    }
}
