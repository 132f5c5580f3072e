package io.cartera.quickstart.output;

import java.math.BigDecimal;

/** Numbers as programs read them. */
final class Decimals {

    private Decimals() {}

    /** Without exponent and trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
