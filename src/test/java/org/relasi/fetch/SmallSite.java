package org.relasi.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A site on loopback whose answers a test tells. */
public final class SmallSite implements AutoCloseable {

    /** @param body its bytes, a character each */
    private record Answer(int status, String body, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Answer> answers = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    /** One on any free port. */
    public SmallSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it is. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /**
     * Sets what is answered at a path.
     *
     * @param headers names and values in turn
     */
    public void put(String path, int status, String body, String... headers) {
        put(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    void put(String path, int status, byte[] body, String... headers) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        answers.put(path, new Answer(status, new String(body, StandardCharsets.ISO_8859_1), all));
    }

    /** Paths in the order in which they were asked for, but for robots.txt. */
    public List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        Answer answer = answers.getOrDefault(path, new Answer(404, "", Map.of()));
        answer.headers.forEach(exchange.getResponseHeaders()::set);
        String etag = answer.headers.get("ETag");
        boolean same = etag != null && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        if (same) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            exchange.sendResponseHeaders(answer.status, answer.body.isEmpty() ? -1 : answer.body.length());
            exchange.getResponseBody().write(answer.body.getBytes(StandardCharsets.ISO_8859_1));
        }
        exchange.close();
    }
}
