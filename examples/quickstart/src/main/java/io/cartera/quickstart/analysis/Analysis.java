package io.cartera.quickstart.analysis;

import io.cartera.Stability;
import io.cartera.quickstart.output.Portrait;
import io.cartera.storage.Portfolio;

/** Segments and ranks a portfolio. */
@FunctionalInterface
@Stability(Stability.Level.EXPERIMENTAL)
public interface Analysis {

    /** What there is to tell about a portfolio, by rank of its clients. */
    Portrait portrait(Portfolio portfolio, AnalysisSettings settings);
}
