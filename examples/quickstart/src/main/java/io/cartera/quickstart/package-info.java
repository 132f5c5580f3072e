/** The commands of the quickstart and their options, apart from what the commands do, so that each can be read alone. */
@NullMarked
package io.cartera.quickstart;

import org.jspecify.annotations.NullMarked;
