package org.relasi.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.FilterChain;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.problem.RequestId;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

class RequestLogTests {

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final RequestLog log = new RequestLog();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/entities/private-id");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void listen() {
        lines.start();
        ((Logger) LoggerFactory.getLogger(RequestLog.class)).setLevel(Level.INFO);
        ((Logger) LoggerFactory.getLogger(RequestLog.class)).addAppender(lines);
    }

    @AfterEach
    void listenNoMore() {
        ((Logger) LoggerFactory.getLogger(RequestLog.class)).detachAppender(lines);
    }

    private List<String> lines() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void takesAWellFormedIdAndKnowsItWhileTheRequestLasts() throws Exception {
        AtomicReference<String> during = new AtomicReference<>();
        request.addHeader(RequestId.HEADER, "trace-1.a:B_2");

        answer((asked, answered) -> during.set(RequestId.current().orElse("none")));

        assertThat(response.getHeader(RequestId.HEADER)).isEqualTo("trace-1.a:B_2");
        assertThat(during).hasValue("trace-1.a:B_2");
        assertThat(RequestId.current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "x\r\nSet-Cookie: y", "\u00e4", "\"quoted\"", "-a"})
    void makesAnIdWhereNoneOrABadOneIsSent(String bad) throws Exception {
        request.addHeader(RequestId.HEADER, bad);

        answer((asked, answered) -> {});

        assertThat(response.getHeader(RequestId.HEADER)).matches("[0-9a-f-]{36}");
    }

    @Test
    void refusesAnIdThatIsTooLong() {
        assertThat(RequestId.of("a".repeat(64))).hasSize(64);
        assertThat(RequestId.of("a".repeat(65))).hasSize(36);
    }

    @Test
    void writesALineWithTheRouteAndNeverThePath() throws Exception {
        answer((asked, answered) ->
                asked.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/v1/entities/{id}"));

        assertThat(lines()).singleElement().asString().matches("GET /api/v1/entities/\\{id} 200 \\d+ ms");
    }

    @Test
    void tellsTheIdEvenWhenTheRequestFails() {
        assertThat(catchThrowable(() -> answer((asked, answered) -> {
                    throw new IllegalStateException("broken");
                })))
                .hasMessage("broken");

        assertThat(response.getHeader(RequestId.HEADER)).isNotEmpty();
        assertThat(lines()).singleElement().asString().matches("GET - 500 \\d+ ms");
        assertThat(RequestId.current()).isEmpty();
    }

    private void answer(FilterChain chain) throws Exception {
        log.doFilter(request, response, chain);
    }
}
