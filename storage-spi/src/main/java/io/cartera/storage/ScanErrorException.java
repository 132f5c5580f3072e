package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.criteria.Problem;
import java.util.List;

/** Whether a client belongs to a scan, or where, cannot be told: its condition or a sort key is an error. */
@Stability(Stability.Level.EVOLVING)
public final class ScanErrorException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient ClientId client;
    private final transient List<Problem> problems;

    /** Creates an exception that names the client and tells the first problem. */
    public ScanErrorException(ClientId client, List<Problem> problems) {
        super("scan-error", "client '" + client + "': " + problems.get(0).message());
        this.client = client;
        this.problems = List.copyOf(problems);
    }

    /** The client. */
    public ClientId client() {
        return client;
    }

    /** What went wrong; at least one problem. */
    public List<Problem> problems() {
        return problems;
    }
}
