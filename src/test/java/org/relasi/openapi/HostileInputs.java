package org.relasi.openapi;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.relasi.openapi.HostileFiles.HostileFile;
import org.relasi.openapi.RawHttp.Request;

/** Requests to all ways in for articles, and to all that is asked of the graph: the same for the same seed. */
final class HostileInputs {

    private static final List<String> FIELDS =
            List.of("text", "title", "url", "publisher", "publishedAt", "language", "author", "x");
    private static final List<String> NAMES = List.of(
            "Pеru memuji Cile.", // one letter is Cyrillic
            "\u202eureP\u202c memuji \u2066Cile\u2069.",
            "P\u200be\u200br\u200bu memuji Cile.",
            "\ufeffPeru\u00a0memuji\u2028Cile.",
            "Pe\u0301\u0301\u0301ru memuji C\u0327ile.",
            "\ud835\udc0f\ud835\udc1e\ud835\udc2b\ud835\udc2e memuji Cile.");
    private static final List<String> OTHERS = List.of(
            "null", "1e999", "-0", "[]", "{}", "true", "\"\\ud800\"", "\"\\u0000\"", "9".repeat(400), "tru", "");
    private static final int LINES = 40;

    private final Random random;
    private final HostileFiles files;
    private final List<Request> reading;

    /** @param reading requests that read the graph, to draw from */
    HostileInputs(List<Request> reading, long seed) {
        this.reading = List.copyOf(reading);
        this.random = new Random(seed);
        this.files = new HostileFiles(random);
    }

    /**
     * A request.
     *
     * @param inputs how many a hostile sender would count it as: each line of a batch is one
     */
    record Input(Request request, int inputs) {}

    Input next() {
        int kind = random.nextInt(100);
        if (kind < 55) {
            return new Input(headed(reading.get(random.nextInt(reading.size()))), 1);
        }
        if (kind < 93) {
            String target = random.nextInt(5) == 0 ? "/api/v1/extractions" : "/api/v1/articles";
            return new Input(headed(article(target)), 1);
        }
        return kind < 97 ? lines() : new Input(headed(form()), 1);
    }

    private Request article(String target) {
        return switch (random.nextInt(8)) {
            case 0 -> post(target, "text/plain", text());
            case 1 -> post(target, "text/html; charset=utf-16", files.damaged(HostileFiles.utf8("<p>" + any(NAMES))));
            case 2 ->
                post(
                        target,
                        "text/html",
                        HostileFiles.utf8("<b>".repeat(random.nextInt(2_000)) + any(HostileText.PLAIN)));
            default -> post(target, "application/json", json());
        };
    }

    private byte[] text() {
        return random.nextBoolean()
                ? files.damaged(HostileFiles.utf8(any(NAMES)))
                : HostileFiles.utf8(any(HostileText.PLAIN));
    }

    private byte[] json() {
        int kind = random.nextInt(60);
        if (kind == 0) {
            return HostileFiles.utf8("[".repeat(1_000) + "]".repeat(random.nextInt(1_001)));
        }
        if (kind == 1) {
            return HostileFiles.utf8("{\"text\":".repeat(1_000) + "1" + "}".repeat(1_000));
        }
        if (kind == 2 && random.nextInt(40) == 0) {
            return HostileFiles.utf8("{\"text\": \"" + "x ".repeat(5 << 20) + "\"}");
        }
        StringBuilder object = new StringBuilder("{");
        for (int field = 0; field <= random.nextInt(5); field++) {
            object.append(field == 0 ? "" : ",")
                    .append('"')
                    .append(any(FIELDS))
                    .append("\":")
                    .append(value());
        }
        byte[] whole = HostileFiles.utf8(object.append('}').toString());
        return random.nextInt(4) == 0 ? files.damaged(whole) : whole;
    }

    private String value() {
        return switch (random.nextInt(3)) {
            case 0 -> any(OTHERS);
            case 1 -> ApiDocument.JSON.writeValueAsString(any(NAMES));
            default -> ApiDocument.JSON.writeValueAsString(any(HostileText.PLAIN));
        };
    }

    private Input lines() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int line = 0; line < LINES; line++) {
            body.writeBytes(json());
            body.write('\n');
        }
        return new Input(post("/api/v1/articles/batch", "application/x-ndjson", body.toByteArray()), LINES);
    }

    private Request form() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i <= random.nextInt(3); i++) {
            HostileFile file = files.next();
            body.writeBytes(HostileFiles.utf8(
                    "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file.name() + "\"\r\n\r\n"));
            body.writeBytes(file.bytes());
            body.writeBytes(HostileFiles.utf8("\r\n"));
        }
        body.writeBytes(HostileFiles.utf8("--b--\r\n"));
        byte[] whole = body.toByteArray();
        return post(
                "/api/v1/articles/batch",
                "multipart/form-data; boundary=b",
                random.nextInt(4) == 0 ? files.damaged(whole) : whole);
    }

    /** One in four with a header that is wrong. */
    private Request headed(Request request) {
        if (random.nextInt(4) > 0) {
            return request;
        }
        String name = any(FuzzRequests.HEADERS);
        List<String> headers = new ArrayList<>(request.headers());
        headers.removeIf(header -> header.startsWith(name + ":"));
        headers.add(name + ": " + any(HostileText.HEADERS));
        return new Request(request.method(), request.target(), headers, request.body());
    }

    private static Request post(String target, String type, byte[] body) {
        return new Request("POST", target, List.of("Content-Type: " + type), body);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
