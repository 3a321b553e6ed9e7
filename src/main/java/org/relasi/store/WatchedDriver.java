package org.relasi.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.BaseSession;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.Driver;
import org.neo4j.driver.ExecutableQuery;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * The driver that everybody uses. While the store is away it refuses at once, with {@link ServiceUnavailableException}.
 *
 * <p>When the store goes away, the real driver behind is closed, which ends all its connections at once: so whoever waits for
 * an answer that will not come is told in the same moment. A new one takes its place when the store is back.
 */
final class WatchedDriver implements Driver {

    private volatile @Nullable Driver real;
    private volatile String reason = "it was not asked yet";

    /** From now on this is the driver to use. */
    void use(Driver driver) {
        real = driver;
    }

    /** Ends every connection; waits for nobody. */
    void abandon(String why) {
        Driver abandoned = real;
        reason = why;
        real = null;
        if (abandoned != null) {
            var unused = abandoned.closeAsync();
        }
    }

    /** @throws ServiceUnavailableException where the store is away */
    void requireServing() {
        serving();
    }

    private Driver serving() {
        Driver serving = real;
        if (serving == null) {
            throw away(null);
        }
        return serving;
    }

    private ServiceUnavailableException away(@Nullable Throwable cause) {
        return new ServiceUnavailableException("The store is away: " + reason, cause);
    }

    @Override
    public <T extends BaseSession> T session(Class<T> type, @Nullable SessionConfig config, @Nullable AuthToken token) {
        Driver serving = serving();
        try {
            T session = serving.session(type, config, token);
            return type == Session.class
                    ? type.cast(WatchedSession.of((Session) session, () -> serving != real, this::away))
                    : session;
        } catch (IllegalStateException closedJustNow) {
            throw away(closedJustNow);
        }
    }

    @Override
    public ExecutableQuery executableQuery(String query) {
        return serving().executableQuery(query);
    }

    @Override
    public BookmarkManager executableQueryBookmarkManager() {
        return serving().executableQueryBookmarkManager();
    }

    @Override
    public boolean isEncrypted() {
        return serving().isEncrypted();
    }

    @Override
    public void verifyConnectivity() {
        serving().verifyConnectivity();
    }

    @Override
    public CompletionStage<Void> verifyConnectivityAsync() {
        return serving().verifyConnectivityAsync();
    }

    @Override
    public boolean verifyAuthentication(AuthToken token) {
        return serving().verifyAuthentication(token);
    }

    @Override
    public boolean supportsSessionAuth() {
        return serving().supportsSessionAuth();
    }

    @Override
    public boolean supportsMultiDb() {
        return serving().supportsMultiDb();
    }

    @Override
    public CompletionStage<Boolean> supportsMultiDbAsync() {
        return serving().supportsMultiDbAsync();
    }

    /** Says good-bye to the store, and is away for good. */
    @Override
    public void close() {
        Driver closing = real;
        reason = "relasi is stopping";
        real = null;
        if (closing != null) {
            closing.close();
        }
    }

    @Override
    public CompletionStage<Void> closeAsync() {
        close();
        return CompletableFuture.completedFuture(null);
    }
}
