package org.relasi.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Main class of the Neo4j process: {@code Neo4jChild HOME}. On its standard input it is told what to do, a line each:
 *
 * <pre>
 * account NAME PASSWORD    before the server opens, this account gets this password, and is made where it is missing
 * drop PREFIX              all other accounts whose names begin so are dropped
 * open                     nothing more comes: start the server
 * </pre>
 *
 * <p>It runs with Neo4j's class path, not with ours: it must stay one class file and may name JDK types only. The server
 * lives as long as the pipe on its standard input is open, so it goes when the process that started it goes, even if that was killed.
 */
final class Neo4jChild {

    /** Accounts are set while nobody can reach the server: there is no moment at which it takes another password. */
    private static final Map<String, String> OUT_OF_REACH =
            Map.of("server.bolt.enabled", "false", "server.http.enabled", "false");

    private Neo4jChild() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String[]> told = told(input);
        stopWhenInputEnds(input);
        Path home = Path.of(args[0]);
        if (!told.isEmpty()) {
            Object quiet = startServer(home, OUT_OF_REACH);
            setAccounts(quiet, told);
            quiet.getClass().getMethod("stop").invoke(quiet);
        }
        startServer(home, Map.of());
        // Ctrl-C reaches the whole process group, and service managers send TERM to all processes of a service; the
        // parent
        // must be able to end its last write first. After the start, since Neo4j sets its own handlers in it.
        ignoreSignal("INT");
        ignoreSignal("TERM");
    }

    private static List<String[]> told(BufferedReader input) throws IOException {
        List<String[]> told = new ArrayList<>();
        for (String line = input.readLine(); !"open".equals(line); line = input.readLine()) {
            if (line == null) {
                System.exit(0);
            }
            told.add(line.split(" ", 3));
        }
        return told;
    }

    private static Object startServer(Path home, Map<String, String> overrides) throws ReflectiveOperationException {
        Class<?> type = Class.forName("org.neo4j.server.CommunityBootstrapper");
        Object bootstrapper = type.getConstructor().newInstance();
        Method start = type.getMethod("start", Path.class, Path.class, Map.class, boolean.class, boolean.class);
        Path config = home.resolve("conf").resolve("neo4j.conf");
        int failure = (int) start.invoke(bootstrapper, home, config, overrides, false, false);
        if (failure != 0) {
            System.exit(failure);
        }
        return bootstrapper;
    }

    /** Again changes nothing, so a start that was killed in the midst of it is made good by the next. */
    private static void setAccounts(Object bootstrapper, List<String[]> told) throws ReflectiveOperationException {
        Object databases = bootstrapper
                .getClass()
                .getMethod("getDatabaseManagementService")
                .invoke(bootstrapper);
        Object system = Class.forName("org.neo4j.dbms.api.DatabaseManagementService")
                .getMethod("database", String.class)
                .invoke(databases, "system");
        List<String> kept = new ArrayList<>();
        for (String[] words : told) {
            if (words[0].equals("account")) {
                kept.add(words[1]);
                execute(
                        system,
                        "CREATE OR REPLACE USER $name SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("name", words[1], "password", words[2]));
            } else {
                dropOthers(system, kept, words.length > 1 ? words[1] : "");
            }
        }
    }

    private static void dropOthers(Object system, List<String> kept, String prefix)
            throws ReflectiveOperationException {
        for (String user : users(system)) {
            if (user.startsWith(prefix) && !kept.contains(user)) {
                System.out.println("The account " + user + " is dropped.");
                execute(system, "DROP USER $name", Map.of("name", user));
            }
        }
    }

    private static List<String> users(Object system) throws ReflectiveOperationException {
        List<String> users = new ArrayList<>();
        Object transaction = Class.forName("org.neo4j.graphdb.GraphDatabaseService")
                .getMethod("beginTx")
                .invoke(system);
        Class<?> type = Class.forName("org.neo4j.graphdb.Transaction");
        Iterator<?> rows = (Iterator<?>) type.getMethod("execute", String.class).invoke(transaction, "SHOW USERS");
        rows.forEachRemaining(row -> users.add(String.valueOf(((Map<?, ?>) row).get("user"))));
        type.getMethod("close").invoke(transaction);
        return users;
    }

    private static void execute(Object system, String statement, Map<String, Object> parameters)
            throws ReflectiveOperationException {
        Class.forName("org.neo4j.graphdb.GraphDatabaseService")
                .getMethod("executeTransactionally", String.class, Map.class)
                .invoke(system, statement, parameters);
    }

    private static void stopWhenInputEnds(BufferedReader input) {
        Thread watch = new Thread(() -> awaitEnd(input), "stop-with-parent");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEnd(BufferedReader input) {
        try {
            while (input.read() >= 0) {
                // nothing more is ever sent
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
