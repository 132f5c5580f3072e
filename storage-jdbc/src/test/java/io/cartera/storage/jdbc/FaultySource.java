package io.cartera.storage.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A data source that counts what is open and cuts the connection at one step: a statement, or the commit. */
final class FaultySource {

    /** When the connection is cut, if the step to cut is a commit. */
    enum Commit {
        LOST,
        DONE
    }

    final AtomicInteger open = new AtomicInteger();
    final AtomicInteger statements = new AtomicInteger();
    private final DataSource real;
    private final Commit commit;
    private int cutAt;
    private boolean closingFails;

    FaultySource(DataSource real, Commit commit) {
        this.real = real;
        this.commit = commit;
    }

    /** Cuts at the n-th step from now, counted from 1; 0 for never. */
    void cutAt(int step) {
        statements.set(0);
        cutAt = step;
    }

    /** From now on a connection is closed, and says that it could not be. */
    void failOnClosing() {
        closingFails = true;
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(real, method, arguments);
            if (result instanceof Connection connection) {
                open.incrementAndGet();
                return connection(connection);
            }
            return result;
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !connection.isClosed()) {
                open.decrementAndGet();
            }
            if (method.getName().equals("commit") && commit == Commit.LOST) {
                step();
            }
            Object result = invoke(connection, method, arguments);
            if (method.getName().equals("close") && closingFails) {
                throw new SQLException("the connection was cut", "08006");
            }
            if (method.getName().equals("commit") && commit == Commit.DONE) {
                step();
            }
            return result instanceof PreparedStatement statement ? statement(statement) : result;
        });
    }

    private PreparedStatement statement(PreparedStatement statement) {
        open.incrementAndGet();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close") && !statement.isClosed()) {
                open.decrementAndGet();
            }
            if (method.getName().startsWith("execute")) {
                step();
            }
            return invoke(statement, method, arguments);
        });
    }

    private void step() throws SQLException {
        if (statements.incrementAndGet() == cutAt) {
            throw new SQLException("the connection was cut", "08006");
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FaultySource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
