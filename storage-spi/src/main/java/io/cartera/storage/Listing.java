package io.cartera.storage;

import java.util.List;

/** A failure that has many subjects tells the first few and the number, so that a log line stays a line. */
final class Listing {

    private static final int SHOWN = 3;

    private Listing() {}

    static String of(List<?> subjects) {
        StringBuilder text = new StringBuilder();
        for (Object subject : subjects.subList(0, Math.min(SHOWN, subjects.size()))) {
            text.append(text.length() == 0 ? "" : "; ").append(subject);
        }
        int more = subjects.size() - SHOWN;
        return more > 0 ? text + "; and " + more + " more" : text.toString();
    }
}
