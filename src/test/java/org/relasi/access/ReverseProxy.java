package org.relasi.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A reverse proxy as people put before a service: speaks https to the world (as it says), plain HTTP to the service, one
 * request a connection. As its clients come from this machine too, it makes up their address.
 */
final class ReverseProxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final String client;
    private final boolean keepsHost;

    /**
     * @param client address that it says its clients have
     * @param keepsHost whether it asks the service by the name that it was asked by; else by the service's address
     */
    ReverseProxy(int target, String client, boolean keepsHost) throws IOException {
        this.target = target;
        this.client = client;
        this.keepsHost = keepsHost;
        Thread thread = new Thread(this::serve, "reverse-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket from = server.accept();
                    Socket to = new Socket(InetAddress.getLoopbackAddress(), target)) {
                String head = head(from.getInputStream());
                to.getOutputStream().write(rewritten(head).getBytes(StandardCharsets.ISO_8859_1));
                to.getOutputStream().write(from.getInputStream().readNBytes(length(head)));
                to.getOutputStream().flush();
                to.getInputStream().transferTo(from.getOutputStream());
            } catch (IOException gone) {
                // of one client or of all
            }
        }
    }

    /** Appends to X-Forwarded-For, sets the others, and passes on what it does not know, such as {@code Forwarded}. */
    private String rewritten(String head) {
        List<String> lines = new ArrayList<>(Arrays.asList(head.strip().split("\r\n", -1)));
        String host = value(lines, "host");
        String before = value(lines, "x-forwarded-for");
        lines.removeIf(line -> line.toLowerCase(Locale.ROOT).matches("(x-forwarded-(for|host|proto)|host):.*"));
        lines.add("Host: " + (keepsHost ? host : "127.0.0.1:" + target));
        if (!keepsHost) {
            lines.add("X-Forwarded-Host: " + host);
        }
        lines.add("X-Forwarded-Proto: https");
        lines.add("X-Forwarded-For: " + (before.isEmpty() ? client : before + ", " + client));
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    private static String value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static int length(String head) {
        String length = value(Arrays.asList(head.split("\r\n", -1)), "content-length");
        return length.isEmpty() ? 0 : Integer.parseInt(length);
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no whole request");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
