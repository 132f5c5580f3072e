package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 18: attitude, motivation, opinion and reviews, with channel and date. */
class SentimentTest {

    @Test
    void isKeptWithItsChannelAndDate() {
        Sentiment review = Sentiment.builder()
                .kind(SentimentKind.REVIEW)
                .text("Arrived late, but \"perfect\" 👌")
                .channel(Channel.WEB)
                .expressedOn(LocalDate.of(2026, 3, 9))
                .subject("SKU-77")
                .polarity(Polarity.POSITIVE)
                .build();
        Client client = ClientTest.person("c1").addSentiments(review).build();

        assertThat(client.sentiments()).containsExactly(review);
        assertThat(review.channel()).isEqualTo(Channel.WEB);
        assertThat(review.expressedOn()).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void refusesABlankText() {
        assertRefused(
                () -> Sentiment.builder()
                        .kind(SentimentKind.OPINION)
                        .text("\t")
                        .channel(Channel.VISIT)
                        .expressedOn(LocalDate.of(2026, 3, 9))
                        .build(),
                "sentiment.text = '\\u0009' is refused: it must not be blank");
    }
}
