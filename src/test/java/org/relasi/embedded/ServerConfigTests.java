package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServerConfigTests {

    @Test
    void listensOnLoopbackOnly() {
        List<String> addresses = new ServerConfig(1, 2, DataSize.ofMegabytes(8), null, false)
                .text(Path.of("logs"))
                .lines()
                .filter(line -> line.contains("listen_address"))
                .toList();

        assertThat(addresses).isNotEmpty().allSatisfy(line -> assertThat(line).contains("=127.0.0.1"));
    }

    @Test
    void givesTheBrowserTheStyleAndTheGuideOfTheService() {
        String text =
                new ServerConfig(1, 2, DataSize.ofMegabytes(8), "http://localhost:9", false).text(Path.of("logs"));

        assertThat(text)
                .contains("; guide http://localhost:9/browser/guide.html\n")
                .contains("browser.remote_content_hostname_whitelist=localhost,");
    }

    @Test
    void showsAResultFirstAndNotTheStyle() {
        List<String> commands =
                List.of(BrowserStart.commands("http://localhost:9").split("; ", -1));

        assertThat(commands).hasSize(4);
        assertThat(commands.get(0)).startsWith("style {\"node\":{").contains("\"caption\":\"{name}\"");
        assertThat(commands.get(1)).isEqualTo("clear");
        assertThat(commands.get(2)).startsWith("auto MATCH ").contains(" LIMIT ");
    }

    @Test
    void drawsEveryKindOfTheStyle() throws IOException {
        String style;
        try (InputStream in = ServerConfigTests.class.getResourceAsStream("/cypher/browser/style.grass")) {
            style = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode rules = JsonMapper.shared()
                .readTree(BrowserStart.commands("http://localhost:9")
                        .split("; ", -1)[0]
                        .substring("style ".length()));
        List<String> selectors = Pattern.compile("^([\\w.]+) \\{", Pattern.MULTILINE)
                .matcher(style)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(rules.propertyNames()).containsExactlyElementsOf(selectors);
        assertThat(rules.get("node.Sentence").get("caption").stringValue()).isEqualTo("{text}");
        assertThat(rules.get("relationship.HAS").get("caption").stringValue()).isEqualTo("<type>");
        assertThat(rules.get("relationship.ACCUSES").get("color").stringValue()).isEqualTo("#C0504D");
    }

    @Test
    void letsTheBrowserAskThisMachineAlone() {
        String text =
                new ServerConfig(1, 2, DataSize.ofMegabytes(8), "http://localhost:9", false).text(Path.of("logs"));
        String policy = text.lines()
                .filter(line -> line.startsWith("dbms.security.http_static_content_security_policy_header="))
                .findFirst()
                .orElseThrow();

        assertThat(policy)
                .contains("=default-src 'self'; ", "script-src 'self'; ", "connect-src 'self' ws://localhost:1 ");
        assertThat(Pattern.compile("[a-z]+://([^ ;]+)")
                        .matcher(policy)
                        .results()
                        .map(found -> found.group(1)))
                .allMatch(host -> host.startsWith("localhost:") || host.startsWith("127.0.0.1:"));
        assertThat(policy).doesNotContain(" *", "https:", "unsafe-eval").doesNotContain("script-src 'self' 'unsafe");
        assertThat(text).contains("client.allow_telemetry=false\n", "dbms.usage_report.enabled=false\n");
    }

    @Test
    void leavesTheBrowserAloneWithoutAService() {
        assertThat(new ServerConfig(1, 2, DataSize.ofMegabytes(8), null, false).text(Path.of("logs")))
                .doesNotContain("browser.");
    }

    @Test
    void opensNoDoorToOtherPages() {
        String text =
                new ServerConfig(1, 2, DataSize.ofMegabytes(8), "http://localhost:9", false).text(Path.of("logs"));

        assertThat(text.lines())
                .contains(
                        "dbms.security.auth_enabled=true",
                        "dbms.security.http_access_control_allow_origin=http://localhost:2",
                        "server.http_enabled_modules=BROWSER",
                        "server.databases.default_to_read_only=false");
        assertThat(text)
                .contains("connect-src 'self' ws://localhost:1 http://localhost:1 ")
                .contains(" http://localhost:9\n")
                .doesNotContain("=*");
    }

    @Test
    void takesNoWritesWhereOnlyReadersAreMeant() {
        assertThat(new ServerConfig(1, 2, DataSize.ofMegabytes(8), null, true).text(Path.of("logs")))
                .contains("server.databases.default_to_read_only=true\n");
    }
}
