package org.relasi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports on this machine, asked for before a server needs them, so that a taken one can be named. */
final class Ports {

    private static final int CONNECT_MILLIS = 300;

    private Ports() {}

    /**
     * The port wanted, or any free one for 0.
     *
     * @param what whose port it is, for the message: "Neo4j Bolt"
     * @param setting the setting that changes it
     * @throws SetupProblem where the port is taken
     */
    static int choose(int wanted, String what, String setting) {
        if (wanted == 0) {
            return anyFree();
        }
        if (taken(wanted)) {
            throw new SetupProblem(
                    "Port " + wanted + " (" + what + ") is taken by another program.",
                    "Stop that program, or choose another port with --" + setting + "=PORT (0 takes any free one).");
        }
        return wanted;
    }

    static int anyFree() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on this machine", e);
        }
    }

    private static boolean taken(int port) {
        return !canListen(port) || answers(port);
    }

    private static boolean canListen(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException inUse) {
            return false;
        }
    }

    /** Some systems let two programs listen on one port, one on loopback and one on all addresses. */
    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
