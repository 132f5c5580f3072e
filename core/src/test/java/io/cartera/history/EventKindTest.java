package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EventKindTest {

    @Test
    void hasOneKindForEachPermittedType() {
        assertThat(Arrays.stream(EventKind.values()).<Class<?>>map(EventKind::type))
                .containsExactly(ClientEvent.class.getPermittedSubclasses());
    }
}
