package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.relasi.TestNeo4j;

/**
 * A page of somebody else, open in the browser of somebody who may reach the service: it tries what browsers let pages do, over
 * real sockets. Of each attempt the answer must tell nothing and the store must be as before.
 */
interface ForeignPage {

    String EVIL = "http://evil.example";
    String ARTICLE = "Bolivia menuduh Ekuador menyembunyikan peta kuno Rahasiawati.";
    String COUNT = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS edges";

    int port();

    Driver driver();

    /** Headers that the victim's browser, or a proxy before the service, would add; none where keys are not asked for. */
    List<String> credentials();

    @BeforeEach
    default void storeAnArticle() {
        TestNeo4j.clear();
        assertThat(sent("POST", "/api/v1/articles", ARTICLE, "Content-Type: text/plain")
                        .status())
                .isEqualTo(201);
    }

    static Stream<String> pages() {
        return Stream.of(
                // fetch, mode cors
                "Origin: http://evil.example|Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: cors|Sec-Fetch-Dest: empty",
                "Origin: http://evil.example",
                "Origin: https://evil.example|Referer: https://evil.example/",
                // a sandboxed frame, a file, a redirect
                "Origin: null",
                "Origin: null|Sec-Fetch-Site: cross-site",
                // another program of this machine, and our name or port by another scheme or way
                "Origin: http://localhost:3000|Sec-Fetch-Site: same-site|Sec-Fetch-Mode: cors",
                "Origin: http://127.0.0.1:PORT|Sec-Fetch-Site: cross-site",
                "Origin: https://localhost:PORT",
                "Origin: http://localhost",
                "Origin: http://localhost:PORT.evil.example",
                "Origin: http://localhost:PORT@evil.example",
                "Origin: http://evil.example:PORT",
                "Origin: file://",
                "Origin: chrome-extension://abcdefgh",
                // what says one thing here and another there
                "Origin: http://localhost:PORT|Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: cors",
                // nothing but the metadata
                "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: script",
                "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: image",
                "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: style",
                "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: iframe",
                "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: object",
                "Sec-Fetch-Site: same-site|Sec-Fetch-Mode: no-cors|Sec-Fetch-Dest: script",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: anything-new");
    }

    @ParameterizedTest
    @MethodSource("pages")
    default void readsNothing(String page) {
        for (String target : List.of(
                "/api/v1/relationships?type=ACCUSES",
                "/api/v1/entities?q=bolivia",
                "/api/v1/entities?q=bolivia&callback=steal",
                "/api/v1/queries/who_accuses_whom",
                "/api/v1/exports/graph?format=ndjson",
                "/api/v1/nothing",
                "/actuator/health",
                "/actuator/prometheus",
                "/browser/scripts.zip",
                "/v3/api-docs",
                "/nothing")) {
            requireRefused(sent("GET", target, "", lines(page)), 403, target);
            requireRefused(sent("HEAD", target, "", lines(page)), 403, target);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    default void writesNothing(String page) {
        String article = "{\"text\": \"Jerman menuduh Rusia meretas parlemen.\"}";
        String form = "text=Jerman+menuduh+Rusia+meretas+parlemen.";
        unchanged(() -> {
            for (String type : List.of(
                    "application/json",
                    "text/plain",
                    "text/plain;charset=UTF-8",
                    "text/html",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data; boundary=x",
                    "application/octet-stream",
                    "")) {
                String body = type.startsWith("application/x") ? form : article;
                List<String> headers = new ArrayList<>(List.of(lines(page)));
                if (!type.isEmpty()) {
                    headers.add("Content-Type: " + type);
                }
                String[] all = headers.toArray(String[]::new);
                requireRefused(sent("POST", "/api/v1/articles", body, all), 403, type);
                requireRefused(sent("POST", "/api/v1/articles/samples", body, all), 403, type);
                requireRefused(sent("POST", "/api/v1/extractions", body, all), 403, type);
            }
            for (String method : List.of("PUT", "PATCH", "DELETE")) {
                requireRefused(sent(method, "/api/v1/articles/" + articleId(), article, lines(page)), 403, method);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "GET"})
    default void getsNoPermissionBeforehand(String method) {
        for (String origin : List.of(EVIL, "null", "http://localhost:3000", "https://localhost:PORT")) {
            for (String target :
                    List.of("/api/v1/articles", "/api/v1/articles/samples", "/docs", "/browser/scripts.zip")) {
                Wire.Answer answer = sent(
                        "OPTIONS",
                        target,
                        "",
                        lines("Origin: " + origin + "|Access-Control-Request-Method: " + method
                                + "|Access-Control-Request-Headers: content-type, x-api-key"
                                + "|Access-Control-Request-Private-Network: true"));
                requireRefused(answer, 403, target);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.nip.example",
        "0.0.0.0",
        "192.0.2.9",
        "[2001:db8::9]"
    })
    default void doesNotTakeTheServiceForItsOwnByAName(String name) {
        String own = "Host: " + name + ":PORT|Origin: http://" + name
                + ":PORT|Sec-Fetch-Site: same-origin|Sec-Fetch-Mode: cors";
        unchanged(() -> {
            for (String page :
                    List.of(own, "Host: " + name, own + "|X-Forwarded-Host: localhost|Forwarded: host=localhost")) {
                for (String target : List.of(
                        "/",
                        "/docs",
                        "/explorer/explorer.js",
                        "/swagger-ui/index.html",
                        "/v3/api-docs",
                        "/v3/api-docs.yaml",
                        "/api/v1/relationships?type=ACCUSES",
                        "/api/v1/exports/graph?format=csv",
                        "/error",
                        "/nothing",
                        "/actuator",
                        "/actuator/health",
                        "/actuator/health/liveness",
                        "/actuator/prometheus",
                        "/browser",
                        "/browser/style.grass",
                        "/browser/guide.html",
                        "/browser/scripts.zip")) {
                    requireRefused(bare("GET", target, "", lines(page)), 421, target);
                }
                requireRefused(
                        bare("POST", "/api/v1/articles", ARTICLE + " Lagi.", lines(page + "|Content-Type: text/plain")),
                        421,
                        page);
                requireRefused(bare("DELETE", "/api/v1/articles/" + articleId(), "", lines(page)), 421, page);
            }
        });
        assertThat(bare("GET", "/api/v1/queries", "", "Host: " + name).body()).contains("relasi.http.hosts");
    }

    @Test
    default void getsNowhereWithoutAHostOrWithTwo() {
        String end = "\r\nConnection: close\r\n\r\n";
        String asks = "GET /api/v1/relationships?type=ACCUSES HTTP/1.";

        requireRefused(Wire.send(port(), asks + "0" + end), 421, "no host");
        requireRefused(Wire.send(port(), asks + "1" + end), 400, "no host");
        requireRefused(Wire.send(port(), asks + "1\r\nHost: localhost\r\nHost: evil.example" + end), 400, "two");
        requireRefused(Wire.send(port(), asks + "1\r\nHost: evil.example\r\nHost: localhost" + end), 400, "two");
        requireRefused(Wire.send(port(), asks + "1\r\nHost: " + end), 421, "empty");
        String absolute = asks.replace("GET /", "GET http://evil.example/");
        requireRefused(Wire.send(port(), absolute + "1\r\nHost: evil.example" + end), 421, "absolute");
        requireRefused(Wire.send(port(), absolute + "1\r\nHost: localhost" + end), 400, "absolute");
        assertThat(Wire.send(port(), "GET /actuator/health/liveness HTTP/1.0\r\n\r\n")
                        .status())
                .isEqualTo(200);
    }

    @Test
    default void opensNoWebSocket() {
        for (String origin : List.of("http://evil.example", "null", "http://localhost:3000")) {
            for (String target : List.of("/", "/api/v1/queries", "/docs", "/actuator/health", "/browser")) {
                Wire.Answer answer = sent(
                        "GET",
                        target,
                        "",
                        lines("Origin: " + origin + "|Upgrade: websocket|Connection: Upgrade|Sec-WebSocket-Version: 13"
                                + "|Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==|Sec-Fetch-Site: cross-site"
                                + "|Sec-Fetch-Mode: websocket|Sec-Fetch-Dest: websocket"));
                requireRefused(answer, 403, target);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/swagger-ui/index.html", "/browser/queries/who_accuses_whom"})
    default void mayOpenAPageOfOursAndSeesNothingOfIt(String target) {
        Wire.Answer answer = sent(
                "GET",
                target,
                "",
                lines("Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document"));

        // 404: the service of the tests knows of no Neo4j Browser.
        assertThat(answer.status()).isIn(200, 302, 404);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    default void mayNotOpenWhatTheGraphTellsOrPostByALink() {
        String link = "Sec-Fetch-Site: cross-site|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document|Sec-Fetch-User: ?1";

        requireRefused(sent("GET", "/api/v1/exports/graph?format=csv", "", lines(link)), 403, "a link");
        unchanged(() -> requireRefused(
                sent("POST", "/api/v1/articles/samples", "", lines(link + "|Origin: http://evil.example")),
                403,
                "a form"));
        unchanged(() -> requireRefused(sent("POST", "/docs", "", lines(link)), 403, "a form"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/page",
                "https://localhost:PORT/",
                "http://localhost:3000/",
                "about:blank",
                "?"
            })
    default void writesNothingThroughABrowserThatOnlyTellsTheReferer(String referer) {
        unchanged(() -> requireRefused(
                sent("POST", "/api/v1/articles/samples", "", lines("Referer: " + referer)), 403, referer));
    }

    @Test
    default void isNotTakenForOurOwnPagesAndPrograms() {
        String own =
                "Origin: http://localhost:PORT|Referer: http://localhost:PORT/docs|Sec-Fetch-Site: same-origin|Sec-Fetch-Mode: cors";
        String typed = "Sec-Fetch-Site: none|Sec-Fetch-Mode: navigate|Sec-Fetch-Dest: document";

        assertThat(sent("GET", "/api/v1/relationships?type=ACCUSES", "", lines(typed))
                        .body())
                .contains("Bolivia");
        assertThat(sent("GET", "/api/v1/relationships?type=ACCUSES", "", "Sec-Fetch-Site: same-origin")
                        .body())
                .contains("Bolivia");
        for (String page : List.of(own, "Referer: http://localhost:PORT/docs", "User-Agent: curl/8.0")) {
            assertThat(sent("POST", "/api/v1/articles", ARTICLE, lines(page + "|Content-Type: text/plain"))
                            .status())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    default void isNotTakenForNeo4jBrowser() {
        for (String target : CrossOrigin.FOR_BROWSER) {
            Wire.Answer browser = sent(
                    "GET",
                    target,
                    "",
                    lines("Origin: http://localhost:7474|Sec-Fetch-Site: same-site|Sec-Fetch-Mode: cors"));
            assertThat(browser.status()).isEqualTo(200);
            assertThat(browser.header("Access-Control-Allow-Origin")).isNotEmpty();
            requireRefused(sent("GET", target, "", "Origin: " + EVIL), 403, target);
            requireRefused(sent("GET", target, "", "Origin: null"), 403, target);
            requireRefused(sent("GET", target, "", "Sec-Fetch-Site: cross-site"), 403, target);
            assertThat(sent("POST", target, "", "Origin: http://localhost:3000").status())
                    .isEqualTo(403);
        }
    }

    /** With what the victim's browser would add, to our name. */
    private Wire.Answer sent(String method, String target, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Host: localhost:" + port());
        return bare(method, target, body, all.toArray(String[]::new));
    }

    private Wire.Answer bare(String method, String target, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(credentials());
        return Wire.send(port(), method, target, all, body);
    }

    private String[] lines(String page) {
        return page.replace("PORT", String.valueOf(port())).split("\\|", -1);
    }

    private String articleId() {
        return driver().executableQuery("MATCH (a:Article) RETURN a.id AS id")
                .execute()
                .records()
                .get(0)
                .get("id")
                .asString();
    }

    private void unchanged(Runnable attempt) {
        Object before =
                driver().executableQuery(COUNT).execute().records().get(0).asMap();
        attempt.run();
        assertThat(driver().executableQuery(COUNT).execute().records().get(0).asMap())
                .isEqualTo(before);
    }

    private static void requireRefused(Wire.Answer answer, int status, String what) {
        assertThat(answer.status()).as(what + ": " + answer.text()).isEqualTo(status);
        assertThat(answer.text().toLowerCase(Locale.ROOT))
                .as(what)
                .doesNotContain("access-control-allow", "bolivia", "rahasiawati", "set-cookie", "upgrade: websocket");
        assertThat(answer.body().length()).as(what).isLessThan(700);
        assertThat(answer.header("X-Content-Type-Options")).as(what).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(what).isEqualTo("same-origin");
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
    }
}
