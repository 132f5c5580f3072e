package io.cartera.history;

import static io.cartera.history.Samples.NOON;
import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.CampaignId;
import io.cartera.client.RepresentativeId;
import org.junit.jupiter.api.Test;

class RequestTest {

    @Test
    void waitsForAnAnswerUnlessToldOtherwise() {
        Request request = request().build();

        assertThat(request.status()).isEqualTo(RequestStatus.OPEN);
        assertThat(request.answeredAt()).isEmpty();
    }

    @Test
    void keepsAnAnsweredQuotation() {
        Request request = request()
                .subject("ten uniforms")
                .addProducts("uniform", "cap")
                .requestedAmount(euros("900"))
                .representative(RepresentativeId.of("luis"))
                .campaign(CampaignId.of("autumn"))
                .status(RequestStatus.ANSWERED)
                .answeredAt(NOON.plusSeconds(60))
                .build();

        assertThat(request.type()).isEqualTo(RequestType.QUOTATION);
        assertThat(request.subject()).contains("ten uniforms");
        assertThat(request.products()).containsExactlyInAnyOrder("uniform", "cap");
        assertThat(request.requestedAmount()).contains(euros("900"));
        assertThat(request.representative()).contains(RepresentativeId.of("luis"));
        assertThat(request.campaign()).contains(CampaignId.of("autumn"));
        assertThat(request.answeredAt()).contains(NOON.plusSeconds(60));
        assertThat(request.kind()).isEqualTo(EventKind.REQUEST);
    }

    @Test
    void refusesAnAnswerBeforeTheRequest() {
        assertThatThrownBy(() -> request()
                        .status(RequestStatus.ANSWERED)
                        .answeredAt(NOON.minusNanos(1_000))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("request.answeredAt = '2024-05-06T11:59:59.999999Z' is refused: "
                        + "it lies before the event, 2024-05-06T12:00:00Z");
    }

    @Test
    void refusesAnAnswerToAnOpenRequest() {
        assertThatThrownBy(() -> request().answeredAt(NOON).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "request.answeredAt = '2024-05-06T12:00:00Z' is refused: an OPEN request has no answer yet");
    }

    @Test
    void refusesABlankOrMalformedProduct() {
        assertThatThrownBy(() -> request().addProducts(" ").build())
                .hasMessage("request.products = ' ' is refused: it must not be blank");
        assertThatThrownBy(() -> request().addProducts("a\0").build())
                .hasMessage("request.products = 'a\\u0000' is refused: it holds NUL at index 1");
    }

    @Test
    void refusesANegativeAmount() {
        assertThatThrownBy(() -> request().requestedAmount(euros("-1")).build())
                .hasMessage("request.requestedAmount = '-1 EUR' is refused: it must not be negative");
    }
}
