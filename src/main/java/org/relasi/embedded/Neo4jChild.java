package org.relasi.embedded;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;

/**
 * Main class of the Neo4j process: {@code Neo4jChild HOME}.
 *
 * <p>It runs with Neo4j's class path, not with ours: it must stay one class file and may name JDK types only. The server
 * lives as long as the pipe on its standard input is open, so it goes when the process that started it goes, even if that was killed.
 */
final class Neo4jChild {

    private Neo4jChild() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        stopWhenInputEnds();
        int failure = startServer(Path.of(args[0]));
        if (failure != 0) {
            System.exit(failure);
        }
        // Ctrl-C reaches the whole process group, and service managers send TERM to all processes of a service; the
        // parent
        // must be able to end its last write first. After the start, since Neo4j sets its own handlers in it.
        ignoreSignal("INT");
        ignoreSignal("TERM");
    }

    private static int startServer(Path home) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.neo4j.server.CommunityBootstrapper");
        Object bootstrapper = type.getConstructor().newInstance();
        Method start = type.getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class);
        Path config = home.resolve("conf").resolve("neo4j.conf");
        return (int) start.invoke(bootstrapper, home, config, Map.of(), false, false);
    }

    private static void stopWhenInputEnds() {
        Thread watch = new Thread(Neo4jChild::awaitEndOfInput, "stop-with-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever sent
            }
        } catch (IOException brokenPipe) {
            // as good as its end
        }
        System.exit(0);
    }

    /** By reflection, as the compiler warns of {@code sun.misc.Signal}, which has no successor. */
    private static void ignoreSignal(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        signal.getMethod("handle", signal, handler)
                .invoke(
                        null,
                        signal.getConstructor(String.class).newInstance(name),
                        handler.getField("SIG_IGN").get(null));
    }
}
