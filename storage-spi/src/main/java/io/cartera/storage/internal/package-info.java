/** What the stores share and hosts never see: callback scans over any view, and what a change set does to a portfolio. */
@NullMarked
package io.cartera.storage.internal;

import org.jspecify.annotations.NullMarked;
