/** Files of other systems turned into facts or into rejects with a reason, so that nothing behind it sees text that is wrong. */
@NullMarked
package io.cartera.quickstart.reading;

import org.jspecify.annotations.NullMarked;
