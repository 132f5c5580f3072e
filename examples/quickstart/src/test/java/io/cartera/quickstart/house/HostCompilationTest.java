package io.cartera.quickstart.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.cartera.Stability;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that treats every warning as an error compiles against what it has at run time, without our annotations. */
class HostCompilationTest {

    private static final String HOST =
            """
            import io.cartera.client.*;
            import io.cartera.history.*;
            import io.cartera.metric.Metrics;
            import io.cartera.money.Money;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.Currency;

            final class Host {
                private Host() {}

                static Client client() {
                    return Client.builder()
                            .id(ClientId.of("C-1"))
                            .party(Organisation.builder().legalName("Ejemplo, S. L.").build())
                            .profile(Profile.unknown())
                            .lifecycle(Lifecycle.unknown())
                            .build();
                }

                static Purchase purchase(Currency currency, Instant when) {
                    Money net = Money.of(BigDecimal.TEN, currency);
                    return Purchase.builder()
                            .id(ExternalId.of("erp", "1")).occurredAt(when).currency(currency)
                            .addLines(SaleLine.builder().quantity(BigDecimal.ONE).net(net).build())
                            .build();
                }

                static String metric() {
                    return Metrics.orders().key();
                }
            }
            """;

    @TempDir
    Path folder = Path.of("");

    @Test
    void compilesWithoutAWarning() {
        assertThat(Compilation.of("Host", HOST, folder, runtimeOfCore(), "-Xlint:all", "-Werror"))
                .isEmpty();
    }

    @Test
    void wouldNoticeAWarning() {
        String careless = HOST.replace("return Metrics.orders().key();", "return (String) Metrics.orders().key();");
        assertThat(Compilation.of("Host", careless, folder, runtimeOfCore(), "-Xlint:all", "-Werror"))
                .anyMatch(message -> message.contains("redundant cast"));
    }

    private static String runtimeOfCore() {
        return String.join(
                File.pathSeparator,
                List.of(
                        Compilation.placeOf(Stability.class).toString(),
                        Compilation.placeOf(ImmutableList.class).toString()));
    }
}
