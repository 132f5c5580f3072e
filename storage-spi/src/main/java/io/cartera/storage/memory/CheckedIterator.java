package io.cartera.storage.memory;

import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import java.util.Iterator;

/** An iterator that fails once it or what it belongs to is closed, as one that holds a cursor would. */
final class CheckedIterator<T> implements CloseableIterator<T> {

    private final Iterator<T> elements;
    private final Runnable check;
    private boolean closed;

    CheckedIterator(Iterator<T> elements, Runnable check) {
        this.elements = elements;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        checkOpen();
        return elements.hasNext();
    }

    @Override
    public T next() {
        checkOpen();
        return elements.next();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        check.run();
        if (closed) {
            throw new ClosedException("iterator");
        }
    }
}
