package io.cartera.storage;

import io.cartera.Stability;
import java.util.Iterator;

/**
 * An iterator that may hold a cursor until it is closed; not thread-safe. It releases the cursor itself when it is exhausted.
 *
 * @param <T> the type of the elements
 */
@Stability(Stability.Level.EVOLVING)
public interface CloseableIterator<T> extends Iterator<T>, AutoCloseable {

    /** Releases the cursor. Closing twice does nothing. */
    @Override
    void close();

    /** An iterator over elements in memory, with nothing to release. */
    static <T> CloseableIterator<T> of(Iterator<? extends T> elements) {
        return new CloseableIterator<>() {
            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            @Override
            public T next() {
                return elements.next();
            }

            @Override
            public void close() {}
        };
    }
}
