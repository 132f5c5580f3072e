package io.cartera.client;

import io.cartera.Stability;

/** In which way a client showed what it feels or thinks. */
@Stability(Stability.Level.EVOLVING)
public enum SentimentKind {
    /** How it behaves towards the company. */
    ATTITUDE,
    /** What drives it to buy. */
    MOTIVATION,
    /** What it thinks and said. */
    OPINION,
    /** What it published. */
    REVIEW
}
