package io.cartera.quickstart;

import io.cartera.quickstart.analysis.AbcShares;
import io.cartera.quickstart.analysis.Quantiles;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.ColumnNames;
import io.cartera.quickstart.reading.LogFormat;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The options of {@code analyse}, checked.
 *
 * @param purchases the invoice log
 * @param clients the master data
 * @param format how the log is to be read
 * @param clientColumns the columns of the master data
 * @param strictness what happens at a row that cannot be used
 * @param question what is asked
 * @param source the system that the log is from
 * @param storeUrl where the portfolio is kept
 * @param out the folder of the results, which exists
 */
record AnalyseRequest(
        Path purchases,
        Optional<Path> clients,
        LogFormat format,
        ColumnNames clientColumns,
        Strictness strictness,
        Question question,
        String source,
        String storeUrl,
        Path out) {

    /** What happens at a row that cannot be used. */
    enum Strictness {
        GO_ON,
        STOP_AT_REJECT
    }

    /**
     * What is asked about the portfolio.
     *
     * @param asOf the day, or the log's last one
     * @param quantiles how the bands are cut
     * @param abc where A and B end
     * @param activeDays how long a client is active
     * @param top the length of the top list
     * @param lang the language
     */
    record Question(Optional<LocalDate> asOf, Quantiles quantiles, AbcShares abc, int activeDays, int top, Lang lang) {}
}
