/**
 * Explanations as people read them: the same data in Spanish and in English.
 *
 * <p>Explanations are data wherever they are made; this package alone turns them into words. Numbers, dates and amounts are
 * written with signs of its own, so that a text depends neither on the machine's locale nor on the release of the JDK.
 */
@NullMarked
package io.cartera.segment.explain;

import org.jspecify.annotations.NullMarked;
