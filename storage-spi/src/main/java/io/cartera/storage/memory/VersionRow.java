package io.cartera.storage.memory;

import io.cartera.client.Client;
import io.cartera.storage.Revision;
import java.time.Instant;

/** A version of a client, and when it was known. */
record VersionRow(Client client, Instant effectiveFrom, Revision revision, Interval known) {}
