package org.relasi.openapi;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** HTTP/1.1 that sends any bytes as a request, also such as no decent client would send. */
final class RawHttp {

    private final int port;
    private final Duration timeout;

    /** @param timeout of the whole of an answer: a guard against one that never ends */
    RawHttp(int port, Duration timeout) {
        this.port = port;
        this.timeout = timeout;
    }

    Answer send(Request request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) timeout.toMillis());
            long start = System.nanoTime();
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            Answer answer = read(new DataInputStream(socket.getInputStream()), request.method());
            if (System.nanoTime() - start > timeout.toNanos()) {
                throw new IOException("no answer within " + timeout);
            }
            return answer;
        }
    }

    private static Answer read(DataInputStream in, String method) throws IOException {
        String line = line(in);
        int status = Integer.parseInt(line.split(" ", 3)[1]);
        if (status == 100) {
            line(in);
            return read(in, method);
        }
        TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] parts = header.split(":", 2);
            headers.merge(parts[0], parts[1].strip(), (one, two) -> one + ", " + two);
        }
        boolean empty = method.equals("HEAD") || status == 204 || status == 304;
        return new Answer(status, headers, empty ? new byte[0] : body(in, headers));
    }

    private static byte[] body(DataInputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("Content-Length")) {
            return in.readNBytes(Integer.parseInt(headers.get("Content-Length")));
        }
        if (!"chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
            return in.readAllBytes();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            byte[] bytes = new byte[size];
            in.readFully(bytes);
            body.write(bytes);
            line(in);
        }
        return body.toByteArray();
    }

    private static int chunk(DataInputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].strip(), 16);
    }

    private static String line(DataInputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection closed within the head of an answer");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param target as it goes over the wire, escaped or not
     * @param headers each a whole line
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Request(String method, String target, List<String> headers, byte[] body) {

        Request {
            headers = List.copyOf(headers);
        }

        byte[] bytes() {
            StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
            headers.forEach(header -> head.append(header).append("\r\n"));
            if (body.length > 0 || method.equals("POST") || method.equals("PUT")) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            head.append("Connection: close\r\n\r\n");
            byte[] first = head.toString().getBytes(StandardCharsets.UTF_8);
            byte[] all = new byte[first.length + body.length];
            System.arraycopy(first, 0, all, 0, first.length);
            System.arraycopy(body, 0, all, first.length, body.length);
            return all;
        }

        /** Enough of it to send it again by hand. */
        @Override
        public String toString() {
            String text = method + " " + target + " " + headers + " " + new String(body, StandardCharsets.UTF_8);
            String visible = text.chars()
                    .collect(
                            StringBuilder::new,
                            (all, next) ->
                                    all.append(next < ' ' || next > 126 ? "\\u%04x".formatted(next) : (char) next),
                            StringBuilder::append)
                    .toString();
            return visible.length() > 600 ? visible.substring(0, 600) + "… (" + visible.length() + ")" : visible;
        }
    }

    /** @param headers names in any case */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** Without parameters; empty where there is none. */
        String contentType() {
            return headers.getOrDefault("Content-Type", "").split(";", 2)[0].strip();
        }
    }
}
