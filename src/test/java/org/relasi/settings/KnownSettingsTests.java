package org.relasi.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class KnownSettingsTests {

    /** A setting as our own texts and sources name it. */
    private static final Pattern NAMED = Pattern.compile("(?:--|Property\\(\")(relasi\\.[a-z.-]*[a-z])\\b");

    private final KnownSettings settings = new KnownSettings();

    @ParameterizedTest
    @CsvSource({
        "--relasi.embeded.directory=x, --relasi.embedded.directory",
        "--relasi.embedded.bolt-prot=1, --relasi.embedded.bolt-port",
        "--relasi.embedded.directroy=x, --relasi.embedded.directory",
        "--relasi.ingest.smaple=true, --relasi.ingest.sample",
        "--relais.ingest.sample=true, --relasi.ingest.sample",
        "--relasi.securty.enabled=true, --relasi.security.enabled",
        "--relasi.security.rate-limit.brust=3, --relasi.security.rate-limit.burst",
        "--relasi.directory=x, --relasi.embedded.directory",
        "--relasi.bolt-port=1, --relasi.embedded.bolt-port",
        "--server.prot=1, --server.port",
        "--sever.port=1, --server.port",
        "--spring.neo4j.url=bolt://h, --spring.neo4j.uri",
        "--spring.noe4j.uri=bolt://h, --spring.neo4j.uri",
        "--spring.neo4j.authentication.pasword=x, --spring.neo4j.authentication.password",
        "--loging.level.org.relasi=debug, --logging.level",
        "--management.endpoints.web.exposure.inclde=x, --management.endpoints.web.exposure.include",
    })
    void refusesAMisspeltSettingWithTheNearest(String typed, String meant) {
        assertThat(settings.faults(List.of(typed)))
                .singleElement()
                .asString()
                .startsWith("there is no setting " + typed.split("=", 2)[0] + ".")
                .contains("Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--relasi.colour=red", "--no.such.setting.at.all=1", "--relasi.embedded.directory.name=x"})
    void refusesWhatNobodyReads(String typed) {
        assertThat(settings.faults(List.of(typed))).hasSize(1);
    }

    @Test
    void listsOurOwnWhereNoneIsNear() {
        assertThat(settings.faults(List.of("--relasi.colour=red")).get(0))
                .contains("--relasi.embedded.directory", "--relasi.query.timeout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--relasi.embedded.boltPort=0",
                "--relasi.embedded.jvm-options=-Xss1m,-Da=b",
                "--relasi.embedded.jvm-options[0]=-Xss1m",
                "--relasi.security.cors.allowed-origins=*",
                "--relasi.query.timeout=5s",
                "--relasi.security.rate-limit.enabled=true",
                "--server.port=0",
                "--server.address=0.0.0.0",
                "--server.ssl.enabled=false",
                "--server.tomcat.threads.max=10",
                "--spring.neo4j.uri=",
                "--spring.neo4j.authentication.password=geheim",
                "--spring.profiles.active=command",
                "--spring.config.additional-location=file:/etc/relasi/",
                "--spring.lifecycle.timeout-per-shutdown-phase=5s",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=https://id.example.org",
                "--spring.ssl.bundle.pem.mine.keystore.certificate=file:a",
                "--logging.level.org.relasi.ingest=debug",
                "--logging.level.root=warn",
                "--logging.structured.format.file=",
                "--management.server.port=9000",
                "--management.metrics.tags.place=here",
                "--management.endpoint.health.group.ours.include=store",
                "--springdoc.swagger-ui.path=/docs",
                "--relasi.embedded.password=x",
                "--server.port=${PORT:8080}",
            })
    void takesWhatSomebodyReads(String typed) {
        assertThat(settings.faults(List.of(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--server.port=eighty, a whole number",
        "--relasi.embedded.bolt-port=x7, a whole number",
        "--relasi.ingest.sample=maybe, true or false",
        "--relasi.embedded.heap=lots, a size such as",
        "--relasi.query.timeout=soon, a time such as",
        "--relasi.security.rate-limit.enabled=perhaps, true or false",
        "--server.shutdown=slow, 'one of graceful, immediate'",
        "--server.servlet.session.timeout=long, a time such as",
    })
    void refusesAValueOfAnotherKind(String typed, String wanted) {
        assertThat(settings.faults(List.of(typed)))
                .singleElement()
                .asString()
                .startsWith(typed.split("=", 2)[0] + " cannot be '" + typed.split("=", 2)[1] + "'")
                .contains(wanted);
    }

    @Test
    void tellsEveryFaultAtOnce() {
        assertThat(settings.faults(List.of("--server.prot=1", "--server.port=1", "--relasi.ingest.smaple=true")))
                .hasSize(2);
    }

    @Test
    void warnsOfMisspeltEnvironmentVariables() {
        Set<String> variables = Set.of(
                "PATH",
                "RELASI_EMBEDDED_DIRECTORY",
                "RELASI_EMBEDDED_BOLT_PORT",
                "RELASI_EMBEDDED_BOLTPORT",
                "RELASI_SECURITY_CORS_ALLOWEDORIGINS_0",
                "RELASI_EMBEDED_DIRECTORY",
                "RELASI_SECURTY_ENABLED");

        assertThat(settings.warnings(variables))
                .containsExactly(
                        "the environment variable RELASI_EMBEDED_DIRECTORY is no setting and does nothing."
                                + " Did you mean RELASI_EMBEDDED_DIRECTORY?",
                        "the environment variable RELASI_SECURTY_ENABLED is no setting and does nothing."
                                + " Did you mean RELASI_SECURITY_ENABLED?");
    }

    @Test
    void knowsEverySettingOfOurOwnFile() throws IOException {
        List<PropertySource<?>> documents =
                new YamlPropertySourceLoader().load("ours", new ClassPathResource("application.yaml"));

        assertThat(documents)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(((EnumerablePropertySource<?>) document).getPropertyNames())
                        .isNotEmpty()
                        .allMatch(settings::isKnown));
    }

    @Test
    void knowsEverySettingThatSourcesAndDocumentsName() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path folder : List.of(Path.of("src", "main"), Path.of("docs"), Path.of("README.md"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|md|yaml)"))
                        .toList()) {
                    Matcher matcher = NAMED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(10).allMatch(settings::isKnown);
    }
}
