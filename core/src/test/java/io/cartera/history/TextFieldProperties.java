package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 12 on every text field of the history, found by reflection. */
class TextFieldProperties {

    @Example
    void everyTypeHasItsTextFieldsFound() {
        assertThat(TextField.all())
                .extracting(TextField::name)
                .hasSize(28)
                .contains("saleLine.product", "purchase.occasion", "opportunity.stage", "note.text");
    }

    @Property
    void refusesNulAndLoneSurrogatesByTheNameOfTheField(
            @ForAll("fields") TextField field, @ForAll("malformed") String text) {
        assertThatThrownBy(() -> field.throughBuilder(text))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.field()).isEqualTo(field.name()));
    }

    @Property
    void refusesBlankTextByTheNameOfTheField(@ForAll("fields") TextField field, @ForAll("blank") String text) {
        assertThatThrownBy(() -> field.throughBuilder(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(field.name() + " = '")
                .hasMessageEndingWith("' is refused: it must not be blank");
    }

    @Property
    void keepsWellFormedTextAsItIs(@ForAll("fields") TextField field, @ForAll("wellFormed") String text) {
        assertThat(field.throughBuilder(text)).isEqualTo(text);
    }

    @Property
    void refusesLongIdentifiersAndKeepsLongProse(@ForAll("fields") TextField field) {
        String longText = "\uD83D\uDE00".repeat(256);

        if (field.isIdentifier()) {
            assertThatThrownBy(() -> field.throughBuilder(longText))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith(field.name() + " = '")
                    .hasMessageEndingWith("' is refused: it has 256 code points, and 255 are allowed");
        } else {
            assertThat(field.throughBuilder(longText)).isEqualTo(longText);
        }
    }

    @Provide
    Arbitrary<TextField> fields() {
        return Arbitraries.of(TextField.all());
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
        Arbitrary<String> character = Arbitraries.of(
                "a",
                "Ñ",
                "'",
                "\"",
                "\\",
                "\n",
                " ",
                ";--",
                "%",
                "\u202E",
                "e\u0301",
                "\uFFFE",
                "\uD83D\uDE00",
                "\uDBFF\uDFFF");
        return Combinators.combine(
                        Arbitraries.of("x", "é", "\uD83D\uDE00"),
                        character.list().ofMaxSize(60))
                .as((first, rest) -> first + String.join("", rest));
    }
}
