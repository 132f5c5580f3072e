package io.cartera.storage.jdbc.internal.sql;

import java.time.Instant;

/** What every statement of a view binds: its tenant, its position and its moment. */
record Snapshot(Sessions sessions, Key tenant, long position, Instant validAt) {}
