package io.cartera.internal;

import java.util.Comparator;

/** The order of text by code point, which differs from {@link String#compareTo} beyond the basic plane. */
public final class CodePoints {

    /** Text in ascending order of its code points. */
    public static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    /** Compares two texts by code point. */
    public static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // A surrogate stands for a code point above every other char, so it sorts after them all.
                boolean xHigh = Character.isSurrogate(x);
                boolean yHigh = Character.isSurrogate(y);
                return xHigh == yHigh ? Character.compare(x, y) : xHigh ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
