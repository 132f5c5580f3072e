package io.cartera.segment;

import io.cartera.Stability;

/** Watches a run, on the thread that runs it. */
@Stability(Stability.Level.EVOLVING)
public interface RunObserver {

    /** Watches nothing. */
    RunObserver NONE = new RunObserver() {};

    /** Some clients have been read; called now and then with a number that grows. */
    default void onClients(long read) {}

    /** Whether the run should be given up; asked after every client that is read. */
    default boolean isCancelled() {
        return false;
    }
}
