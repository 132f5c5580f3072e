/** Whom to call first: scores that are sums of weighted terms, each of which says what it contributed. */
@NullMarked
package io.cartera.priority;

import org.jspecify.annotations.NullMarked;
