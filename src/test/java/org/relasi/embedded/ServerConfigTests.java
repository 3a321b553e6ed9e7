package org.relasi.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ServerConfigTests {

    @Test
    void listensOnLoopbackOnly() {
        List<String> addresses = new ServerConfig(1, 2, DataSize.ofMegabytes(8), null)
                .text(Path.of("logs"))
                .lines()
                .filter(line -> line.contains("listen_address"))
                .toList();

        assertThat(addresses).isNotEmpty().allSatisfy(line -> assertThat(line).contains("=127.0.0.1"));
    }

    @Test
    void givesTheBrowserTheStyleAndTheGuideOfTheService() {
        String text = new ServerConfig(1, 2, DataSize.ofMegabytes(8), "http://localhost:9").text(Path.of("logs"));

        assertThat(text)
                .contains("browser.post_connect_cmd=style http://localhost:9/browser/style.grass;"
                        + " guide http://localhost:9/browser/guide.html\n")
                .contains("browser.remote_content_hostname_whitelist=localhost,");
    }

    @Test
    void leavesTheBrowserAloneWithoutAService() {
        assertThat(new ServerConfig(1, 2, DataSize.ofMegabytes(8), null).text(Path.of("logs")))
                .doesNotContain("browser.");
    }
}
