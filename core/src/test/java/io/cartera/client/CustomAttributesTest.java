package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Requirement 17: typed custom attributes. */
class CustomAttributesTest {

    /** Requirement 17. */
    @Test
    void holdPetsAndAnythingElseThatNobodyForesaw() {
        CustomAttributes attributes = CustomAttributes.builder()
                .texts("pets", Set.of("dog", "parrot"))
                .number("children", 2)
                .yes("vegetarian")
                .day("wedding", LocalDate.of(2027, 6, 5))
                .amount("budget", Money.of("1500", "EUR"))
                .build();
        Client client = ClientTest.person("c1").attributes(attributes).build();

        assertThat(client.attributes().value("pets")).contains(new AttributeValue.Texts(Set.of("parrot", "dog")));
        assertThat(client.attributes().value("car")).isEmpty();
    }

    @Test
    void areOrderedByNameAsCodePoints() {
        // As UTF-16 the emoji, a surrogate pair, would come before the private-use character.
        CustomAttributes attributes =
                CustomAttributes.builder().yes("😀").yes("\uE000").yes("a").build();

        assertThat(attributes.asMap().keySet()).containsExactly("a", "\uE000", "😀");
    }

    @Test
    void areEqualHoweverTheyWereWritten() {
        CustomAttributes one = CustomAttributes.builder()
                .number("x", new BigDecimal("1.50"))
                .yes("y")
                .build();
        CustomAttributes other = CustomAttributes.builder()
                .yes("y")
                .number("x", new BigDecimal("1.5"))
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    @Test
    void refuseANameOfMoreThan255CodePoints() {
        assertThat(CustomAttributes.builder().yes("😀".repeat(255)).build().isEmpty())
                .isFalse();
        assertRefused(
                () -> CustomAttributes.builder().yes("😀".repeat(256)),
                "customAttributes.name = '" + "😀".repeat(60)
                        + "…' is refused: it has 256 code points, and 255 are allowed");
    }
}
