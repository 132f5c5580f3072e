package io.cartera.storage;

import io.cartera.Stability;

/** A store was asked for what it does not declare among its {@linkplain PortfolioStore#capabilities() capabilities}. */
@Stability(Stability.Level.EVOLVING)
public final class UnsupportedCapabilityException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final Capability capability;

    /** Creates an exception that names the capability. */
    public UnsupportedCapabilityException(Capability capability) {
        super("unsupported-capability", "the store does not support " + capability);
        this.capability = capability;
    }

    /** What the store cannot do. */
    public Capability capability() {
        return capability;
    }
}
