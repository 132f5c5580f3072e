/**
 * {@code report.html}: the portfolio on one page that needs nothing but itself.
 *
 * <p>One small renderer per section; every text of the data passes through {@link io.cartera.quickstart.output.report.Html},
 * so that nothing that a client is called can become markup.
 */
@NullMarked
package io.cartera.quickstart.output.report;

import org.jspecify.annotations.NullMarked;
