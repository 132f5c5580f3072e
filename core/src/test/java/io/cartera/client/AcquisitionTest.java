package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requirements 20 and 22: how a client came into the portfolio. */
class AcquisitionTest {

    private static final Acquisition REFERRED = Acquisition.builder()
            .source(CaptureSource.REFERRAL)
            .referrer(ClientId.of("ana"))
            .build();

    /** Requirements 20 and 22. */
    @Test
    void keepsSourceDateCampaignReferrerAndPreviousSupplier() {
        Acquisition acquisition = Acquisition.builder()
                .source(CaptureSource.DEMONSTRATION)
                .capturedOn(LocalDate.of(2025, 10, 2))
                .channel(Channel.VISIT)
                .campaign(CampaignId.of("autumn-25"))
                .referrer(ClientId.of("ana"))
                .previousSupplier("Suministros del Norte")
                .build();

        assertThat(acquisition.source()).isEqualTo(CaptureSource.DEMONSTRATION);
        assertThat(acquisition.referrer()).contains(ClientId.of("ana"));
        assertThat(acquisition.previousSupplier()).contains("Suministros del Norte");
    }

    /** Requirement 22. */
    @Test
    void knowsEverySourceOfTheRequirementAndTakesOthers() {
        assertThat(List.of(
                        CaptureSource.NEWSLETTER,
                        CaptureSource.PURCHASE,
                        CaptureSource.MEMBERSHIP,
                        CaptureSource.QUERY,
                        CaptureSource.EVENT,
                        CaptureSource.CAMPAIGN,
                        CaptureSource.DEMONSTRATION,
                        CaptureSource.ACQUIRED_PORTFOLIO))
                .extracting(CaptureSource::code)
                .containsExactly(
                        "newsletter",
                        "purchase",
                        "membership",
                        "query",
                        "event",
                        "campaign",
                        "demonstration",
                        "acquired-portfolio");
        assertThat(CaptureSource.of("trade-fair").code()).isEqualTo("trade-fair");
    }

    @Test
    void refusesAClientThatReferredItself() {
        assertRefused(
                () -> ClientTest.person("ana").acquisition(REFERRED).build(),
                "client.acquisition.referrer = 'ana' is refused: it is the client itself");
    }
}
