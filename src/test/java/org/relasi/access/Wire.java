package org.relasi.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as they go over a socket, with any header: what a browser would send, or worse. */
final class Wire {

    private static final int PATIENCE = 30_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private Wire() {}

    /** @param headers whole lines; without one {@code Host} there is none */
    static Answer send(int port, String method, String target, List<String> headers, String body) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (!body.isEmpty() || !method.equals("GET")) {
            head.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return send(port, head + "\r\n" + body);
    }

    /** The whole of a request as text; the other side closes. */
    static Answer send(int port, String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param text head and body, as they came; empty where the connection was just closed */
    record Answer(String text) {

        int status() {
            Matcher matcher = STATUS.matcher(text);
            return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : 0;
        }

        /** The value of the first header of that name; empty where there is none. */
        String header(String name) {
            Matcher matcher = Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\\r?$")
                    .matcher(text.split("\r\n\r\n", 2)[0]);
            return matcher.find() ? matcher.group(1) : "";
        }

        String body() {
            String[] parts = text.split("\r\n\r\n", 2);
            return parts.length < 2 ? "" : parts[1];
        }
    }
}
