package io.cartera.history;

import static io.cartera.history.Samples.NOON;
import static io.cartera.history.Samples.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoteTest {

    @Test
    void canAskToBeFollowedUpAtALaterDateAndHour() {
        Instant later = Instant.parse("2024-06-01T09:30:00Z");

        Note note = note().author("marta").followUpAt(later).build();

        assertThat(note.text()).isEqualTo("Prefers mornings.");
        assertThat(note.author()).contains("marta");
        assertThat(note.followUpAt()).contains(later);
        assertThat(note.kind()).isEqualTo(EventKind.NOTE);
    }

    @Test
    void refusesAFollowUpBeforeItself() {
        assertThatThrownBy(() -> note().followUpAt(NOON.minusSeconds(1)).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("note.followUpAt = '2024-05-06T11:59:59Z' is refused: "
                        + "it lies before the event, 2024-05-06T12:00:00Z");
    }
}
