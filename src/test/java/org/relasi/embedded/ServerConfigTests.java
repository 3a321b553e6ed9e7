package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

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
                .contains("browser.post_connect_cmd=style http://localhost:9/browser/style.grass;"
                        + " guide http://localhost:9/browser/guide.html\n")
                .contains("browser.remote_content_hostname_whitelist=localhost,");
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
