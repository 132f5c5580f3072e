/**
 * Ready-made cuts and ladders: RFM, ABC classes and the status of a client.
 *
 * <p>They are written with the public API alone, so that a host may take one as it is, change its parameters, or copy it and
 * write its own. Names are stable English identifiers; {@link io.cartera.segment.catalog.CatalogNames} shows them to people.
 */
@NullMarked
package io.cartera.segment.catalog;

import org.jspecify.annotations.NullMarked;
