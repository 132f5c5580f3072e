package io.cartera.quickstart;

import io.cartera.quickstart.analysis.AnalysisSettings;
import io.cartera.quickstart.analysis.Quantiles;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.terminal.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** No command: shows what Cartera does on a portfolio that it makes up. */
@Command(
        name = "cartera-quickstart",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Segments and ranks a client portfolio and shows why: a demonstration unless a command is given.")
final class DemonstrationCommand implements Callable<Integer> {

    private static final int ACTIVE_DAYS = 90;

    private final Environment environment;

    @Mixin
    private OutputOptions output = new OutputOptions();

    DemonstrationCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Demonstration demonstration = environment.demonstration();
        AnalysisSettings settings = new AnalysisSettings(
                Steps.DEMONSTRATION.in(output.lang()),
                demonstration.asOf(),
                demonstration.currency(),
                Quantiles.NEAREST_RANK,
                Values.abc("--abc", "80,95"),
                ACTIVE_DAYS,
                output.top(),
                output.lang(),
                ImportFigures.NONE);
        Path out = output.folder();
        Progress progress = new Progress(environment.out(), environment.mode(), environment.nanos());
        progress.step(Steps.GENERATING.in(settings.lang()));
        new PortfolioRun(environment, progress)
                .run(new Handover(demonstration.clients()), settings, StoreUrls.demonstration(out), out);
        return 0;
    }
}
