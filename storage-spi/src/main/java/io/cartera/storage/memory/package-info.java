/** A store that forgets everything with its process: for tests, for trying things out, and as the model of what a store does. */
@NullMarked
package io.cartera.storage.memory;

import org.jspecify.annotations.NullMarked;
