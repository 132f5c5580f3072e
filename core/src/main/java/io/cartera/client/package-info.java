/**
 * Who a client is: a person or an organisation, how to reach it, what it needs, and who looks after it.
 *
 * <p>Every type is an immutable value, safe for use by several threads, that was checked when it was built: a wrong value is
 * refused with an {@link io.cartera.InvalidValueException} that names field and value, a missing one with an
 * {@link io.cartera.IncompleteValueException}. Builders are not thread-safe. A text is either absent or not blank, and raw text
 * that could not be normalised is kept.
 *
 * <p>Where each trade has its own list, such as of departments or of reasons why a relationship ends, the type is an open code
 * with constants for the usual cases; where the list is closed, it is an enum.
 */
@NullMarked
@ValueStyle
package io.cartera.client;

import io.cartera.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
