/** Checks and canonical forms that the modules share; not API, and exported to Cartera's own modules alone. */
@NullMarked
package io.cartera.internal;

import org.jspecify.annotations.NullMarked;
