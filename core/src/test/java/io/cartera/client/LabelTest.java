package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Labels with colours, as requirement 67 will drive them. */
class LabelTest {

    @Test
    void sticksOnAClientInItsColour() {
        Client client = ClientTest.person("c1")
                .addLabels(Label.of("sale won", Colour.GREEN), Label.of("call back", Colour.of("#12ab9F")))
                .build();

        assertThat(client.labels()).extracting(l -> l.colour().hex()).containsExactly("#008000", "#12AB9F");
    }

    @Test
    void hasANameThatNoOtherLabelOfTheClientHas() {
        assertRefused(
                () -> ClientTest.person("c1")
                        .addLabels(Label.of("vip", Colour.RED), Label.of("vip", Colour.BLUE))
                        .build(),
                "client.labels = 'vip' is refused: it occurs more than once");
    }

    @Test
    void hasAColourThatIsEqualHoweverItWasNamed() {
        assertThat(Colour.of("red")).isEqualTo(Colour.of("#ff0000")).isEqualTo(Colour.RED);
        assertThat(Colour.of("#FF0000").name()).contains("red");
        assertThat(Colour.of("#FF0001").name()).isEmpty();
    }

    @Test
    void readsEveryColourThatItWrites() {
        for (Colour colour : List.of(Colour.AMBER, Colour.GREY, Colour.BLACK, new Colour(0x00000A))) {
            assertThat(Colour.of(colour.toString())).isEqualTo(colour);
            assertThat(Colour.of(colour.hex())).isEqualTo(colour);
        }
    }

    @Test
    void refusesWhatIsNoColour() {
        assertRefused(
                () -> Colour.of("rojo"),
                "colour = 'rojo' is refused: it is neither #RRGGBB nor a known name such as amber");
        assertRefused(
                () -> new Colour(0x1000000), "colour.rgb = '16777216' is refused: it must lie between 0 and 0xFFFFFF");
    }
}
