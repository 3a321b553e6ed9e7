package org.relasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** A real process that is asked to end, by the signal that service managers send, ends what it has begun. */
@StoreTest
class StopIT {

    private static final int TERMINATED = 128 + 15;
    private static final Pattern PORT = Pattern.compile("API +http://localhost:(\\d+)/api/v1");
    private static final Pattern STOPPED =
            Pattern.compile("Stopped; run the same again to go on. (\\d+) new, 0 unchanged, 0 failed");

    private final List<Process> started = new ArrayList<>();
    private final Driver driver = TestNeo4j.driver();

    @TempDir
    private Path folder;

    @BeforeEach
    void clear() {
        TestNeo4j.clear();
    }

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
        driver.close();
    }

    @Test
    void answersTheRequestInHandAndTakesNoOther() throws Exception {
        Process service = relasi("serve", "--server.port=0");
        BufferedReader out = service.inputReader();
        int port = port(out);
        byte[] article = "Jerman menuduh Rusia meretas parlemen.".getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /api/v1/articles HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: text/plain\r\nContent-Length: " + article.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(article, 0, 10);
            socket.getOutputStream().flush();
            Thread.sleep(500); // so that the service has begun to read it

            service.toHandle().destroy();
            awaitRefusal(port);
            socket.getOutputStream().write(article, 10, article.length - 10);

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 201");
        }
        assertThat(service.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(service.exitValue()).isEqualTo(TERMINATED);
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void writesTheArticleInHandAndGoesOnWhenRunAgain() throws Exception {
        int all = 400;
        Path articles = folder.resolve("articles.ndjson");
        Files.write(
                articles,
                IntStream.range(0, all)
                        .mapToObj(i -> "{\"text\": \"Jerman menuduh Rusia meretas parlemen pada pekan ke-" + i + ".\"}")
                        .toList());
        Process ingest = relasi("ingest", articles.toString());
        while (articles() < 3 && ingest.isAlive()) {
            Thread.sleep(20);
        }

        ingest.toHandle().destroy(); // that of the process would close what it says as well

        String told = ingest.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(ingest.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Matcher stopped = STOPPED.matcher(told);
        assertThat(stopped.find()).as(told).isTrue();
        assertThat(articles()).isEqualTo(Long.parseLong(stopped.group(1))).isLessThan(all);
        assertThat(ingest.exitValue()).isEqualTo(TERMINATED);
        assertThat(relasi("check").waitFor()).isZero();

        Process again = relasi("ingest", articles.toString());
        assertThat(again.inputReader().lines().collect(Collectors.joining("\n")))
                .contains(stopped.group(1) + " unchanged, 0 failed");
        assertThat(again.waitFor()).isZero();
        assertThat(articles()).isEqualTo(all);
    }

    @Test
    void saysSoonThatACommandHasNoStore() throws Exception {
        Path article = Files.writeString(folder.resolve("article.txt"), "Jerman menuduh Rusia.");
        Process ingest = relasi("ingest", article.toString(), "--spring.neo4j.uri=bolt://127.0.0.1:1");

        assertThat(ingest.errorReader().lines().collect(Collectors.joining("\n")))
                .contains("relasi: The store at bolt://127.0.0.1:1 does not answer")
                .doesNotContain("\tat ");
        assertThat(ingest.waitFor()).isEqualTo(2);
    }

    /** The packaged jar where there is one, as users run it; else the classes. */
    private Process relasi(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        Path jar = Path.of(System.getProperty("relasi.jar", "none"));
        if (Files.isRegularFile(jar)) {
            command.addAll(List.of("-jar", jar.toString()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), RelasiApplication.class.getName()));
        }
        command.addAll(List.of(arguments));
        if (command.stream().noneMatch(argument -> argument.startsWith("--spring.neo4j.uri="))) {
            command.add("--spring.neo4j.uri=" + TestNeo4j.uri());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_USERNAME", TestNeo4j.user());
        builder.environment().put("SPRING_NEO4J_AUTHENTICATION_PASSWORD", TestNeo4j.password());
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static int port(BufferedReader out) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            told.append(line).append('\n');
            Matcher matcher = PORT.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        throw new AssertionError("relasi has ended: " + told);
    }

    private static void awaitRefusal(int port) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> {
            while (Instant.now().isBefore(end)) {
                new Socket("localhost", port).close();
                Thread.sleep(50);
            }
        });
    }

    private long articles() {
        return driver.executableQuery("MATCH (a:Article) RETURN count(a)")
                .execute()
                .records()
                .get(0)
                .get(0)
                .asLong();
    }
}
