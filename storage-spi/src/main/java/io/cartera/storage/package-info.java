/**
 * What a store of client portfolios offers and promises: tenants, consistent views, and change sets that apply once or not at all.
 *
 * <p>An adapter implements {@link PortfolioStore}, {@link Portfolio} and {@link View}. Everything else here is a value that they
 * exchange with the host, or a failure that says what the host can rely on afterwards.
 */
@NullMarked
package io.cartera.storage;

import org.jspecify.annotations.NullMarked;
