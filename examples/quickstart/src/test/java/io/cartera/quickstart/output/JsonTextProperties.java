package io.cartera.quickstart.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class JsonTextProperties {

    @Property
    void anyTextIsReadBack(@ForAll String text) {
        assertThat(read(JsonText.quoted(text))).isEqualTo(text);
    }

    @Property
    void noControlCharacterOrBareQuoteIsLeft(@ForAll String text) {
        String quoted = JsonText.quoted(text);
        assertThat(quoted.substring(1, quoted.length() - 1))
                .doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*\"|[\\x00-\\x1f]");
    }

    @Example
    void escapesLoneSurrogatesOnly() {
        assertThat(JsonText.quoted("\ud83d\ude00 \ud83d x \ude00 \"\\"))
                .isEqualTo("\"\ud83d\ude00 \\ud83d x \\ude00 \\\"\\\\\"");
    }

    private static String read(String json) {
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < json.length() - 1; i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                out.append(c);
            } else if (json.charAt(i + 1) == 'u') {
                out.append((char) Integer.parseInt(json.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(json.charAt(++i));
            }
        }
        return out.toString();
    }
}
