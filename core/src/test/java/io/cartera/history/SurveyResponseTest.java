package io.cartera.history;

import static io.cartera.history.Samples.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Channel;
import io.cartera.client.Polarity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SurveyResponseTest {

    @Test
    void keepsAReviewWithItsScoreWordsAndChannel() {
        SurveyResponse review = response()
                .dimension(SurveyDimension.PRODUCT)
                .score(new BigDecimal("4.50"))
                .channel(Channel.WEB)
                .survey("shop reviews")
                .product("shoe-42")
                .comment("Fits well.")
                .polarity(Polarity.POSITIVE)
                .build();

        assertThat(review.dimension()).isEqualTo(SurveyDimension.of("product"));
        assertThat(review.score()).isEqualTo(new BigDecimal("4.5"));
        assertThat(review.scale()).isEqualTo(ScoreScale.ONE_TO_FIVE);
        assertThat(review.channel()).contains(Channel.WEB);
        assertThat(review.survey()).contains("shop reviews");
        assertThat(review.product()).contains("shoe-42");
        assertThat(review.comment()).contains("Fits well.");
        assertThat(review.polarity()).contains(Polarity.POSITIVE);
        assertThat(review.kind()).isEqualTo(EventKind.SURVEY_RESPONSE);
    }

    @Test
    void comparesScoresOfDifferentScalesByTheirShare() {
        assertThat(response().score(BigDecimal.valueOf(5)).build().share()).isEqualTo(BigDecimal.ONE);
        assertThat(response().score(BigDecimal.valueOf(1)).build().share()).isEqualTo(BigDecimal.ZERO);
        assertThat(response().scale(ScoreScale.ZERO_TO_TEN).build().share()).isEqualTo(new BigDecimal("0.4"));
        assertThat(response()
                        .scale(ScoreScale.of(1, 7))
                        .score(BigDecimal.valueOf(2))
                        .build()
                        .share())
                .isEqualTo(new BigDecimal("0.166667"));
    }

    @Test
    void roundsAShareHalfToEven() {
        ScoreScale scale = ScoreScale.of(0, 2_000_000);

        assertThat(scale.share(BigDecimal.valueOf(1))).isEqualTo(BigDecimal.ZERO);
        assertThat(scale.share(BigDecimal.valueOf(3))).isEqualTo(new BigDecimal("0.000002"));
    }

    @Test
    void refusesAScoreOutsideItsScale() {
        assertThatThrownBy(() -> response().score(BigDecimal.valueOf(6)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("surveyResponse.score = '6' is refused: it must lie between 1 and 5");
    }

    @Test
    void refusesAScaleWithoutExtent() {
        assertThatThrownBy(() -> ScoreScale.of(5, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("scoreScale.max = '5' is refused: it must lie above the minimum, 5");
    }

    @Test
    void takesADimensionThatTheTradeAdds() {
        assertThat(SurveyDimension.of("delivery")).hasToString("delivery");
        assertThatThrownBy(() -> SurveyDimension.of("\0"))
                .hasMessage("surveyDimension.code = '\\u0000' is refused: it holds NUL at index 0");
    }
}
