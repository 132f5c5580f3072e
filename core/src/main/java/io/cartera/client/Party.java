package io.cartera.client;

import io.cartera.Stability;

/** Who a client is: a {@link Person} or an {@link Organisation}; immutable. */
@Stability(Stability.Level.EVOLVING)
public sealed interface Party permits Person, Organisation {

    /** The name to show: of a person the full name, of an organisation the trade name or else the legal name. */
    String displayName();
}
