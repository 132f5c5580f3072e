package io.cartera.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class MoneyProperties {

    @Property
    void aSumLessOneOfItsTermsIsTheOther(
            @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(9) BigDecimal a,
            @ForAll @BigRange(min = "-1e9", max = "1e9") @Scale(9) BigDecimal b) {
        Money x = Money.of(a, Money.currency("EUR"));
        Money y = Money.of(b, Money.currency("EUR"));

        assertThat(x.plus(y).minus(y)).isEqualTo(x);
    }
}
