/**
 * One algebra of conditions over open operands.
 *
 * <p>A {@link io.cartera.criteria.Criterion} is data: it can be tested against the facts of one client, explained, bound to
 * the parameters of a population, and visited, for instance by a store that pushes it down. New behaviour comes as
 * {@linkplain io.cartera.criteria.Operand operands}, never as new kinds of node. The algebra lives in core so that a store can
 * understand it without knowing segmentation.
 *
 * <p>The laws: a missing value satisfies no comparison; {@code not} is plain negation; an error is not false and does not
 * depend on the order of the parts; text compares by code point; types are checked when a condition is built.
 */
@NullMarked
package io.cartera.criteria;

import org.jspecify.annotations.NullMarked;
