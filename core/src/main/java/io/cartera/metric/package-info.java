/**
 * What can be asked about a client: the operands that criteria compare.
 *
 * <p>{@linkplain io.cartera.metric.ClientAttribute Attributes} read the client itself;
 * {@linkplain io.cartera.metric.AggregateMetric aggregates} summarise its events within a window;
 * {@linkplain io.cartera.metric.DerivedMetric derived metrics} compute with other operands; and
 * {@linkplain io.cartera.metric.ComputedMetric computed metrics} are the hosts' door.
 * {@link io.cartera.metric.ClientFacts} is the reference evaluator: small, obvious, one client at a time.
 */
@NullMarked
package io.cartera.metric;

import org.jspecify.annotations.NullMarked;
