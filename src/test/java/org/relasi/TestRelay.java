package org.relasi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A wire between the service and its store that a test can cut, block or slow down: a TCP port on loopback that passes
 * bytes on to another.
 */
public final class TestRelay implements AutoCloseable {

    private final InetSocketAddress target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile long delayMillis;
    private volatile boolean swallowing;
    private @Nullable ServerSocket server;

    private TestRelay(InetSocketAddress target) throws IOException {
        this.target = target;
        this.port = listenOnAnyPort();
    }

    /** A relay to the store of a Bolt URI; passes everything on until told otherwise. */
    public static TestRelay to(String boltUri) throws IOException {
        URI uri = URI.create(boltUri);
        return new TestRelay(new InetSocketAddress(uri.getHost(), uri.getPort()));
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    /** Passes bytes on, each way this much later. */
    public void slow(long millis) {
        delayMillis = millis;
    }

    /** Takes bytes and connections, and passes nothing on: as a stopped process does. */
    public void swallow() {
        swallowing = true;
    }

    /** Ends all connections and refuses new ones: as a dead process does. */
    public void refuse() throws IOException {
        ServerSocket listening = server;
        server = null;
        if (listening != null) {
            listening.close();
        }
        endConnections();
    }

    /** All is well again; what was swallowed is lost, so its connections end. */
    public void forward() throws IOException, InterruptedException {
        delayMillis = 0;
        if (swallowing) {
            swallowing = false;
            endConnections();
        }
        for (int attempt = 0; server == null; attempt++) {
            try {
                listen(port);
            } catch (BindException notFreeYet) {
                // some systems keep a port for a while
                if (attempt == 300) {
                    throw notFreeYet;
                }
                Thread.sleep(100);
            }
        }
    }

    @Override
    public void close() throws IOException {
        refuse();
    }

    /** Below those that the system gives to clients: a port that nobody listens on for a while must stay free. */
    private int listenOnAnyPort() throws IOException {
        for (int attempt = 0; ; attempt++) {
            try {
                return listen(ThreadLocalRandom.current().nextInt(20_000, 30_000));
            } catch (BindException taken) {
                if (attempt == 100) {
                    throw taken;
                }
            }
        }
    }

    private int listen(int wanted) throws IOException {
        ServerSocket listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 500);
        server = listening;
        run(() -> {
            while (true) {
                accept(listening.accept());
            }
        });
        return listening.getLocalPort();
    }

    private void accept(Socket client) throws IOException {
        open.add(client);
        Socket store = new Socket();
        open.add(store);
        store.connect(target);
        run(() -> pass(client, store));
        run(() -> pass(store, client));
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[64 * 1024];
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (delayMillis > 0) {
                    pause(delayMillis);
                }
                if (!swallowing) {
                    out.write(bytes, 0, read);
                }
            }
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void endConnections() throws IOException {
        for (Socket each : open) {
            each.close();
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(Piping piping) {
        Thread thread = new Thread(
                () -> {
                    try {
                        piping.run();
                    } catch (IOException closed) {
                        // the end of a connection, wanted or not
                    }
                },
                "relay");
        thread.setDaemon(true);
        thread.start();
    }

    private interface Piping {
        void run() throws IOException;
    }
}
