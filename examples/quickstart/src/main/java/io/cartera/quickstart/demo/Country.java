package io.cartera.quickstart.demo;

import java.util.List;

/** The countries of the portfolio, with what differs between them. */
enum Country {
    ES("+34", List.of("6"), 9, "### ### ###", List.of("S.L.", "S.L.", "S.L.U.", "S.A.")),
    MX("+52", List.of("55", "33", "81"), 10, "## #### ####", List.of("S.A. de C.V.", "S. de R.L. de C.V.")),
    CO("+57", List.of("300", "310", "311", "320"), 10, "### ### ####", List.of("S.A.S.", "Ltda.")),
    AR("+54", List.of("911"), 11, "# ## ####-####", List.of("S.R.L.", "S.A.")),
    CL("+56", List.of("9"), 9, "# #### ####", List.of("SpA", "Ltda.")),
    PE("+51", List.of("9"), 9, "### ### ###", List.of("S.A.C.", "E.I.R.L."));

    private final String calling;
    private final List<String> mobile;
    private final int digits;
    private final String pattern;
    private final List<String> legalForms;

    Country(String calling, List<String> mobile, int digits, String pattern, List<String> legalForms) {
        this.calling = calling;
        this.mobile = mobile;
        this.digits = digits;
        this.pattern = pattern;
        this.legalForms = legalForms;
    }

    String calling() {
        return calling;
    }

    /** How many digits a number has after the calling code. */
    int digits() {
        return digits;
    }

    List<String> mobile() {
        return mobile;
    }

    List<String> legalForms() {
        return legalForms;
    }

    /** A national number as people write it. */
    String written(String national) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (int i = 0; i < pattern.length(); i++) {
            out.append(pattern.charAt(i) == '#' ? national.charAt(next++) : pattern.charAt(i));
        }
        return out.toString();
    }
}
