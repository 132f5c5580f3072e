package io.cartera.quickstart.demo;

import java.time.ZoneOffset;
import java.util.List;

/** The countries of the portfolio, with what differs between them. */
enum Country {
    ES("+34", 1, 9, "### ### ###"),
    MX("+52", -6, 10, "## #### ####"),
    CO("+57", -5, 10, "### ### ####"),
    AR("+54", -3, 11, "# ## ####-####"),
    CL("+56", -4, 9, "# #### ####"),
    PE("+51", -5, 9, "### ### ###");

    private final String calling;
    private final ZoneOffset offset;
    private final int digits;
    private final String pattern;

    Country(String calling, int hours, int digits, String pattern) {
        this.calling = calling;
        this.offset = ZoneOffset.ofHours(hours);
        this.digits = digits;
        this.pattern = pattern;
    }

    String calling() {
        return calling;
    }

    /** Its standard time; zones differ between JDKs, as their rules are changed. */
    ZoneOffset offset() {
        return offset;
    }

    /** How many digits a mobile number has after the calling code. */
    int digits() {
        return digits;
    }

    /** How mobile numbers begin. */
    List<String> mobile() {
        return switch (this) {
            case ES -> List.of("6");
            case MX -> List.of("55", "33", "81");
            case CO -> List.of("300", "310", "311", "320");
            case AR -> List.of("911");
            case CL, PE -> List.of("9");
        };
    }

    /** What companies are, the usual form first. */
    List<String> legalForms() {
        return switch (this) {
            case ES -> List.of("S.L.", "S.L.U.", "S.A.");
            case MX -> List.of("S.A. de C.V.", "S. de R.L. de C.V.");
            case CO -> List.of("S.A.S.", "Ltda.");
            case AR -> List.of("S.R.L.", "S.A.");
            case CL -> List.of("SpA", "Ltda.");
            case PE -> List.of("S.A.C.", "E.I.R.L.");
        };
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
