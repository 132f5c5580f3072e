package io.cartera.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that something is refused, with the whole message. */
final class Refusals {

    private Refusals() {}

    static void assertRefused(ThrowingCallable built, String message) {
        assertThatThrownBy(built).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
