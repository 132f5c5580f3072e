/**
 * What happened with a client: purchases, returns, requests, conversations, opinions and observations, as events that never
 * change.
 *
 * <p>The history is apart from the client because it grows without bound and is read in order of time, while a client is one
 * small value that is replaced as a whole. Every event is an immutable value that was checked when it was built; it carries an
 * external identifier, so that recording it twice changes nothing.
 */
@NullMarked
@ValueStyle
package io.cartera.history;

import io.cartera.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
