package org.relasi.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * A session that says that the store is away where its driver was closed under it. The driver itself then speaks of an
 * illegal state or of a terminated transaction, as if the caller had erred.
 */
record WatchedSession(Session session, BooleanSupplier abandoned, Function<Throwable, ServiceUnavailableException> away)
        implements InvocationHandler {

    static Session of(
            Session session, BooleanSupplier abandoned, Function<Throwable, ServiceUnavailableException> away) {
        return (Session) Proxy.newProxyInstance(
                WatchedSession.class.getClassLoader(),
                new Class<?>[] {Session.class},
                new WatchedSession(session, abandoned, away));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(session, arguments);
        } catch (InvocationTargetException e) {
            Throwable failure = e.getCause();
            boolean ofTheDriver = failure instanceof Neo4jException || failure instanceof IllegalStateException;
            throw ofTheDriver && abandoned.getAsBoolean() ? away.apply(failure) : failure;
        }
    }
}
