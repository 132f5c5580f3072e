/**
 * Who a client is: a person or an organisation, how to reach it, what it needs, and who looks after it.
 *
 * <p>Every type is an immutable value that was checked when it was built. Raw text that could not be normalised is kept.
 */
@NullMarked
@ValueStyle
package io.cartera.client;

import io.cartera.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
