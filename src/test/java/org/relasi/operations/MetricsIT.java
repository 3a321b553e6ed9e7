package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;
import org.relasi.TestNeo4j;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

@StoreTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS) // counts from 0
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MetricsIT {

    private static final Pattern VALUE = Pattern.compile(" [-+0-9.E]+(NaN)?$");

    private final RunningService service;
    private final int port;

    MetricsIT(@LocalServerPort int port) {
        this.service = new RunningService(port);
        this.port = port;
    }

    @Test
    void countsWhatIsReadAndWrittenUnderNamesThatSayIt() throws Exception {
        TestNeo4j.clear();
        service.postArticle("Jerman menuduh Rusia meretas parlemen. Moskow membantah tuduhan itu.");
        service.postArticle("Jerman menuduh Rusia meretas parlemen. Moskow membantah tuduhan itu.");
        service.postArticle("42");
        service.get("/api/v1/queries/most_connected_entities");
        service.get("/api/v1/entities/e-none");

        List<String> metrics = metrics();

        assertThat(metrics)
                .contains(
                        "relasi_articles_total{outcome=\"created\"} 1.0",
                        "relasi_articles_total{outcome=\"unchanged\"} 1.0",
                        "relasi_articles_total{outcome=\"refused\"} 1.0",
                        "relasi_extraction_seconds_count 2",
                        "relasi_write_seconds_count 2",
                        "relasi_sentences_read_total 4.0",
                        "relasi_query_seconds_count{outcome=\"ok\",script=\"most_connected_entities\"} 1",
                        "relasi_writer_waiting 0.0",
                        "relasi_store_up 1.0")
                .anyMatch(line -> line.startsWith("relasi_store_round_trip_seconds "))
                .anyMatch(line -> line.startsWith("http_server_requests_seconds_count{")
                        && line.contains("uri=\"/api/v1/entities/{id}\""));
    }

    @Test
    void describesEachOfItsOwnMetrics() throws Exception {
        List<String> metrics = metrics();

        assertThat(names(metrics, "# TYPE relasi_")).isNotEmpty().isEqualTo(names(metrics, "# HELP relasi_"));
        assertThat(metrics)
                .filteredOn(line -> line.startsWith("# HELP relasi_"))
                .allMatch(line -> line.split(" ", 4).length == 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere/%s",
                "/api/v1/%s",
                "/api/v1/entities/%s",
                "/api/v1/queries/%s",
                "/api/v1/entities?q=%s",
                "/%s?a=%s",
            })
    void makesNoSeriesOfPathsOrIds(String path) throws Exception {
        service.get(path.replace("%s", "first"));
        method("first".toUpperCase(Locale.ROOT), path.replace("%s", "first"));
        Set<String> before = series();

        for (String unknown : List.of("second", "third-2", "%E4%B8%AD")) {
            service.get(path.replace("%s", unknown));
            method("BREW" + unknown.length(), path.replace("%s", unknown));
        }

        assertThat(series()).isEqualTo(before);
    }

    private void method(String name, String path) throws Exception {
        service.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(name, HttpRequest.BodyPublishers.noBody()));
    }

    private List<String> metrics() throws Exception {
        return service.get("/actuator/prometheus").body().lines().toList();
    }

    /** What is measured of requests and queries, without the values. */
    private Set<String> series() throws Exception {
        return metrics().stream()
                .filter(line -> line.startsWith("http_server_requests_seconds_count") || line.startsWith("relasi_"))
                .filter(line -> !line.contains("/actuator/"))
                .map(line -> VALUE.matcher(line).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(List<String> metrics, String prefix) {
        return metrics.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.split(" ", 4)[2])
                .sorted()
                .toList();
    }
}
