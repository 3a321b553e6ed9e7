package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNameTests {

    private final OwnHosts own = new OwnHosts(List.of("News.Example.org", "192.0.2.7", "2001:db8::7"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:8080",
                "localhost.",
                "localhost.:1",
                "localhost:",
                "127.0.0.1",
                "127.9.9.9:65535",
                "[::1]",
                "[0:0:0:0:0:0:0:1]:80",
                "[::ffff:127.0.0.1]",
                "news.example.org",
                "NEWS.EXAMPLE.ORG.:443",
                "192.0.2.7:9",
                "[2001:DB8:0::7]:9",
                "10.1.2.3:8080"
            })
    void knowsItselfHoweverItIsWritten(String header) {
        assertThat(own.include(HostName.ofHeader(header), "10.1.2.3")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":80",
                "evil.example",
                "localhost.evil.example",
                "localhost-evil.example",
                "evil.localhost",
                "localhost..",
                ".localhost",
                "localhost:80:80",
                "localhost:80a",
                "localhost@evil.example",
                "evil.example@localhost",
                "localhost, evil.example",
                "localhost evil.example",
                "localhost/evil",
                "localhost\u0000",
                "ｌocalhost",
                "127.0.0.1.evil.example",
                "127.0.0.1.nip.example",
                "127.1",
                "127.0.0.256",
                "2130706433",
                "0x7f.0.0.1",
                "0.0.0.0",
                "10.1.2.4",
                "192.0.2.70",
                "[::]",
                "[::1",
                "::1]",
                "[::1%25lo]",
                "[localhost]",
                "[127.0.0.1]",
                "[2001:db8::8]",
                "example.org",
                "evil.news.example.org",
                "news.example.org.evil.example"
            })
    void knowsNoOther(String header) {
        assertThat(own.include(HostName.ofHeader(header), "10.1.2.3")).isFalse();
    }

    @Test
    void knowsTheAddressThatARequestCameInOnOnly() {
        assertThat(own.include(HostName.ofHeader("[fe80::1]"), "fe80:0:0:0:0:0:0:1%2"))
                .isTrue();
        assertThat(own.include(HostName.ofHeader("[::1]:80"), "0:0:0:0:0:0:0:1"))
                .isTrue();
        assertThat(own.include(HostName.ofHeader("10.1.2.3"), "10.9.9.9")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://news.example.org, 10.0.0.7, hosts",
                "news.example.org:8080, 10.0.0.7, hosts",
                "*, 10.0.0.7, hosts",
                "news.example.org/path, 10.0.0.7, hosts",
                "news.example.org, proxy.example.org, proxies",
                "news.example.org, 10.0.0.0/33, proxies",
                "news.example.org, 10.0.0, proxies",
                "news.example.org, 10\\.0\\.0\\.1, proxies",
                "news.example.org, *, proxies"
            })
    void refusesSettingsThatSayNothing(String host, String proxy, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HttpSettings(List.of(host), List.of(proxy)))
                .withMessageContaining("relasi.http." + named);
    }

    @Test
    void takesAddressesAndRangesForProxies() {
        List<String> proxies = List.of("10.0.0.7", "10.0.0.0/8", "::1", "fd00::/8");

        assertThat(new HttpSettings(List.of(), proxies).proxies()).isEqualTo(proxies);
    }
}
