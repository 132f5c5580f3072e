/**
 * The words and number formats that people read, in each language.
 *
 * <p>Here alone, so that a text is written once for the report and the terminal, and no default locale slips in.
 */
@NullMarked
package io.cartera.quickstart.output.text;

import org.jspecify.annotations.NullMarked;
