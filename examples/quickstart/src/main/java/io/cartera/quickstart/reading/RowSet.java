package io.cartera.quickstart.reading;

import java.nio.ByteBuffer;

/**
 * The rows that were met, each as half of its SHA-256: sixteen bytes a row, and no two different rows in practice alike.
 *
 * <p>Open addressing over a flat array, since a set of strings would hold the whole file in memory. Not thread-safe.
 */
final class RowSet {

    private long[] slots = new long[2 << 12];
    private int size;

    /** Adds a row and says whether it was not there. */
    boolean add(byte[] sha256) {
        ByteBuffer bytes = ByteBuffer.wrap(sha256);
        long high = bytes.getLong();
        // Zero marks a free slot.
        long low = Math.max(bytes.getLong() & Long.MAX_VALUE, 1);
        if (size * 8L > slots.length * 3L) {
            grow();
        }
        return put(high, low);
    }

    private boolean put(long high, long low) {
        int mask = slots.length / 2 - 1;
        int slot = (int) high & mask;
        while (slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[2 * slot] = high;
        slots[2 * slot + 1] = low;
        size++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        size = 0;
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                put(old[i], old[i + 1]);
            }
        }
    }
}
