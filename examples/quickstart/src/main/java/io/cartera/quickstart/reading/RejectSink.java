package io.cartera.quickstart.reading;

import io.cartera.Stability;

/** Takes the rows that cannot be used. */
@FunctionalInterface
@Stability(Stability.Level.EXPERIMENTAL)
public interface RejectSink {

    /**
     * Takes a row.
     *
     * @param line the line of the file in which the row begins; the header is line 1
     * @param reason why it cannot be used, as a sentence without its full stop
     * @param row the row as written
     */
    void reject(long line, String reason, String row);
}
