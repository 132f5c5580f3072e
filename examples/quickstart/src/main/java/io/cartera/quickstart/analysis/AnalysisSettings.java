package io.cartera.quickstart.analysis;

import io.cartera.Stability;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.Lang;
import io.cartera.time.AsOf;
import java.util.Currency;

/**
 * What is asked about a portfolio.
 *
 * @param title what is analysed, such as the name of the file
 * @param asOf the moment
 * @param currency the currency of revenue
 * @param quantiles how the bands of RFM are cut
 * @param abc where A and B end
 * @param activeDays within how many days a client must have bought to be active, at least 1
 * @param top how many clients the top list has, not negative
 * @param lang the language of labels and reasons
 * @param figures what became of the rows that were read
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record AnalysisSettings(
        String title,
        AsOf asOf,
        Currency currency,
        Quantiles quantiles,
        AbcShares abc,
        int activeDays,
        int top,
        Lang lang,
        ImportFigures figures) {}
