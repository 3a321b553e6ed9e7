package org.relasi.problem;

import java.util.Optional;
import java.util.Set;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.http.HttpStatus;

/** 403, 503 or 504: the store takes no writes, is away or overloaded, or a query took longer than it may. */
final class StoreProblem extends ApiProblem {

    private static final long serialVersionUID = 1L;
    private static final Set<String> TIMED_OUT = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
            "Neo.TransientError.Transaction.LockClientStopped");

    /** What a database says whose disk is full, until it is started anew. */
    private static final Set<String> CANNOT_WRITE = Set.of(
            "Neo.DatabaseError.Transaction.TransactionStartFailed",
            "Neo.DatabaseError.Transaction.TransactionLogError",
            "Neo.DatabaseError.Transaction.TransactionCommitFailed");

    private StoreProblem(HttpStatus status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }

    /** The problem behind an exception of the driver or of one that wraps it; empty where the store is not to blame. */
    static Optional<StoreProblem> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException store) {
                return of(store);
            }
        }
        return Optional.empty();
    }

    static StoreProblem timedOut() {
        return new StoreProblem(
                HttpStatus.GATEWAY_TIMEOUT,
                "query-timed-out",
                "Query timed out",
                "The query took longer than it may. Ask for less: a type, a source or target, a narrower time,"
                        + " a smaller limit; for paths, some types or a minSources.");
    }

    static StoreProblem unavailable() {
        return new StoreProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "store-unavailable",
                "Store unavailable",
                "The graph store does not answer now. Try again shortly.");
    }

    static StoreProblem readOnly() {
        return new StoreProblem(
                HttpStatus.FORBIDDEN,
                "read-only",
                "Read only",
                "This store takes no writes: relasi was started with --read-only. Nothing was changed.");
    }

    private static Optional<StoreProblem> of(Neo4jException store) {
        if (TIMED_OUT.contains(store.code())) {
            return Optional.of(timedOut());
        }
        if (ReadOnlyStore.refused(store)) {
            return Optional.of(readOnly());
        }
        if (store instanceof ServiceUnavailableException
                || noConnectionIsFree(store)
                || CANNOT_WRITE.contains(store.code())
                || store instanceof SessionExpiredException
                || store instanceof ConnectionReadTimeoutException
                || store instanceof AuthenticationException
                || store instanceof TransientException) {
            return Optional.of(unavailable());
        }
        return Optional.empty();
    }

    /** The driver has no type of its own for it. */
    private static boolean noConnectionIsFree(Neo4jException store) {
        return String.valueOf(store.getMessage()).startsWith("Unable to acquire connection from the pool");
    }
}
