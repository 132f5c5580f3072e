/**
 * A portfolio to look at before one's own data are at hand: a coffee roaster's clients in Spain and Latin America.
 *
 * <p>Every client follows from the seed and its number alone, by an own generator and strict arithmetic, so that the portfolio
 * is the same on every JDK and can be streamed. Nobody in it exists; its e-mail domains are reserved for examples.
 */
@NullMarked
package io.cartera.quickstart.demo;

import org.jspecify.annotations.NullMarked;
