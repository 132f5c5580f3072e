package io.cartera.history;

import static io.cartera.history.Samples.behaviour;
import static io.cartera.history.Samples.custom;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Channel;
import io.cartera.client.CustomAttributes;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BehaviourEventTest {

    @Test
    void keepsWhatTheClientDidOnItsOwn() {
        BehaviourEvent use = behaviour()
                .name(BehaviourEvent.PRODUCT_USE)
                .subject("https://app.example/reports?id=7")
                .quantity(new BigDecimal("12.0"))
                .build();
        BehaviourEvent mention = behaviour()
                .name(BehaviourEvent.SOCIAL_MENTION)
                .channel(Channel.SOCIAL)
                .build();

        assertThat(use.name()).isEqualTo("product-use");
        assertThat(use.subject()).contains("https://app.example/reports?id=7");
        assertThat(use.quantity()).contains(new BigDecimal("12"));
        assertThat(mention.channel()).contains(Channel.SOCIAL);
        assertThat(use.kind()).isEqualTo(EventKind.BEHAVIOUR);
    }

    @Test
    void refusesANegativeQuantity() {
        assertThatThrownBy(() -> behaviour().quantity(new BigDecimal("-0.5")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("behaviourEvent.quantity = '-0.5' is refused: it must not be negative");
    }

    @Test
    void leavesAnyOtherKindToTheHost() {
        CustomAttributes size = CustomAttributes.builder().number("size", 42).build();

        CustomEvent fitting = custom().attributes(size).build();

        assertThat(fitting.type()).isEqualTo("fitting");
        assertThat(fitting.attributes()).isEqualTo(size);
        assertThat(fitting.kind()).isEqualTo(EventKind.CUSTOM);
    }
}
