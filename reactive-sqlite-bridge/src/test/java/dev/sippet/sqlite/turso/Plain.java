package dev.sippet.sqlite.turso;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;

/** An object of JDBC that does the few things a plain caller asks for, and refuses all others by their names. */
abstract class Plain implements InvocationHandler {

    abstract Object call(String method, Object... arguments) throws SQLException;

    @Override
    public final Object invoke(Object proxy, Method method, Object[] arguments) throws SQLException {
        return switch (method.getName()) {
            case "toString" -> getClass().getSimpleName();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default -> call(method.getName(), arguments == null ? new Object[0] : arguments);
        };
    }

    final <T> T as(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    final SQLException refused(String method) {
        return new SQLFeatureNotSupportedException(getClass().getSimpleName() + " has no " + method);
    }
}
