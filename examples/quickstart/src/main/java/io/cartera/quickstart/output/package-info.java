/**
 * What an analysis leaves behind: files, the report and the lines on the terminal.
 *
 * <p>Apart from the analysis, so that everything that is shown can be tested from plain values, without a store or an engine.
 */
@NullMarked
package io.cartera.quickstart.output;

import org.jspecify.annotations.NullMarked;
