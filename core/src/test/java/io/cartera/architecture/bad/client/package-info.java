/** The one package here that is null-marked, and otherwise as bad as the rest. */
@NullMarked
package io.cartera.architecture.bad.client;

import org.jspecify.annotations.NullMarked;
