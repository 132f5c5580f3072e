package io.cartera.storage;

import io.cartera.Stability;

/**
 * The commit of a change set failed in a way that leaves open whether it was applied.
 *
 * <p>{@link Portfolio#receipt} tells once the store answers again; applying the change set again under the same id is harmless.
 */
@Stability(Stability.Level.EVOLVING)
public final class OutcomeUnknownException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ChangeSetId changeSet;

    /** Creates an exception with the store's own failure as the cause. */
    public OutcomeUnknownException(ChangeSetId changeSet, Throwable cause) {
        super("outcome-unknown", "whether the change set '" + changeSet + "' was applied is not known", cause);
        this.changeSet = changeSet;
    }

    /** The change set to ask a receipt for. */
    public ChangeSetId changeSet() {
        return changeSet;
    }
}
