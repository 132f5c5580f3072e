/** What the stores share and hosts never see: what a change set comes to, or why it is refused. */
@NullMarked
package io.cartera.storage.internal;

import org.jspecify.annotations.NullMarked;
