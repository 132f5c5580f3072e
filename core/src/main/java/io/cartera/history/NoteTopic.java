package io.cartera.history;

import io.cartera.Stability;

/** What a note says about the client. */
@Stability(Stability.Level.EVOLVING)
public enum NoteTopic {
    /** Anything. */
    GENERAL,
    /** How the client stands towards the company or a product. */
    ATTITUDE,
    /** What moves the client to buy. */
    MOTIVATION,
    /** What the client thinks of something. */
    OPINION,
    /** A review that the client gave or published, without a score; one with a score is a {@link SurveyResponse}. */
    REVIEW
}
