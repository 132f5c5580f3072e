/** From a stored portfolio to what is told about it: the one place of the quickstart that asks the library questions. */
@NullMarked
package io.cartera.quickstart.analysis;

import org.jspecify.annotations.NullMarked;
