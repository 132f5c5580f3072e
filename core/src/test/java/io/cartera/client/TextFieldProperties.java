package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.TextField.Kind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 12 on every text of a client: NUL and lone surrogates are refused by the field's name, anything else survives. */
class TextFieldProperties {

    private static final List<TextField> FIELDS = TextField.all();

    @Example
    void everyTextOfThePackageIsTested() throws Exception {
        assertThat(FIELDS)
                .hasSizeGreaterThan(50)
                .extracting(TextField::name)
                .doesNotHaveDuplicates()
                .containsAll(Reflection.textComponents());
    }

    @Property(tries = 200)
    void refusesNulAndLoneSurrogatesByTheNameOfTheField(@ForAll("malformed") String text) {
        for (TextField field : FIELDS) {
            assertRefusedBy(field, text);
        }
    }

    @Property(tries = 20)
    void refusesBlankTextByTheNameOfTheField(@ForAll("blank") String text) {
        for (TextField field : FIELDS) {
            assertRefusedBy(field, text);
        }
    }

    @Property(tries = 200)
    void keepsQuotesLineBreaksAndEmojiAsTheyAre(@ForAll("wellFormed") String text) {
        for (TextField field : FIELDS) {
            if (field.kind() != Kind.FORMATTED) {
                assertThat(field.through().apply(text)).as(field.name()).isEqualTo(text);
            }
        }
    }

    @Example
    void keepsLongProseAndRefusesLongIdentifiers() {
        String text = "😀".repeat(5_000);
        for (TextField field : FIELDS) {
            if (field.kind() == Kind.PROSE) {
                assertThat(field.through().apply(text)).as(field.name()).isEqualTo(text);
            } else {
                assertRefusedBy(field, text);
            }
        }
    }

    @Property(tries = 200)
    void anAttributeKeepsWellFormedTextAndRefusesTheRest(
            @ForAll("wellFormed") String good, @ForAll("malformed") String bad) {
        assertThat(new AttributeValue.Text(good).value()).isEqualTo(good);
        assertThatThrownBy(() -> new AttributeValue.Text(bad))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo("attributeValue.text"));
    }

    private static void assertRefusedBy(TextField field, String text) {
        assertThatThrownBy(() -> field.through().apply(text))
                .as(field.name())
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field.name()));
    }

    @Provide
    Arbitrary<String> malformed() {
        Arbitrary<String> poison = Arbitraries.of("\0", "\uD83D", "\uDE00", "\uDE00\uD83D");
        return Combinators.combine(wellFormed(), poison, Arbitraries.of("", "z", "\uFFFF"))
                .as((before, bad, after) -> before + bad + after);
    }

    @Provide
    Arbitrary<String> blank() {
        return Arbitraries.of(" ", "\t", "\n", "\u2003").list().ofMaxSize(3).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> wellFormed() {
        Arbitrary<String> piece = Arbitraries.of(
                "a", "Ñ", "'", "\"", "\\", "\r\n", " ", "--", "%", "\u202E", "e\u0301", "\uFFFE", "😀", "\uDBFF\uDFFF");
        return piece.list().ofMaxSize(60).map(pieces -> "x" + String.join("", pieces));
    }
}
