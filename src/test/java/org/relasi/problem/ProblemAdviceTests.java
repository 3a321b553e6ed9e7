package org.relasi.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest(
        controllers = {FailingController.class, ProblemErrorController.class},
        properties = "spring.jackson.deserialization.fail-on-unknown-properties=true")
@Import({AcceptedTypes.class, FailingController.class, ProblemAdvice.class, ProblemErrorController.class})
class ProblemAdviceTests {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest
    @CsvSource({
        "/test/colour?value=pink, 400, invalid-request, value, 'RED, GREEN'",
        "/test/number?value=x, 400, invalid-request, value, whole number",
        "/test/number?value=11, 400, invalid-request, value, 10",
        "/test/number, 400, invalid-request, value, required",
        "/test/date?value=31-12-2025, 400, invalid-request, value, 2025-01-31",
    })
    void namesTheParameterThatIsWrong(String path, int status, String slug, String field, String message)
            throws Exception {
        problem(get(path), status, slug, path.replaceFirst("\\?.*", ""));
        mvc.perform(get(path))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(message)));
    }

    @ParameterizedTest
    @CsvSource({
        "/test/gone, 410, thing-gone",
        "/test/down, 503, store-unavailable",
        "/test/slow, 504, query-timed-out",
        "/test/bug, 500, internal-error",
        "/test/nowhere, 404, not-found",
    })
    void answersEachKindOfFailure(String path, int status, String slug) throws Exception {
        problem(get(path), status, slug, path);
    }

    @Test
    void answersInUtf8WhateverCharsetIsAskedFor() throws Exception {
        mvc.perform(get("/test/colour?value=RED").header("Accept", "application/json;charset=utf-16"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON));
    }

    @Test
    void saysWhenToTryAgain() throws Exception {
        mvc.perform(get("/test/down")).andExpect(header().string("Retry-After", "5"));
    }

    @Test
    void tellsNothingOfABugButTheIdOfTheRequest() throws Exception {
        mvc.perform(get("/test/bug").header(RequestId.HEADER, "r-1"))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(jsonPath("$.requestId").value("r-1"));
    }

    @Test
    void refusesMethodsAndMediaTypes() throws Exception {
        problem(post("/test/colour"), 405, "method-not-allowed", "/test/colour");
        mvc.perform(post("/test/colour")).andExpect(header().string("Allow", "GET"));
        problem(get("/test/colour?value=RED").accept(MediaType.TEXT_HTML), 406, "not-acceptable", "/test/colour");
        problem(
                post("/test/thing").contentType(MediaType.APPLICATION_PDF).content("x"),
                415,
                "unsupported-media-type",
                "/test/thing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"name\": \"x\", \"nmae\": 1}' | invalid-request | \"field\":\"nmae\"",
                "'{\"name\": \"x\", \"day\": \"yesterday\"}' | invalid-request | LocalDate",
                "'{\"name\": \" \"}' | invalid-request | \"field\":\"name\"",
                "'{\"name\": ' | unreadable-body | line 1",
                "'' | unreadable-body | missing",
            })
    void explainsWhatIsWrongWithABody(String body, String slug, String hint) throws Exception {
        problem(thing(body.getBytes(StandardCharsets.UTF_8)), 400, slug, "/test/thing");
        mvc.perform(thing(body.getBytes(StandardCharsets.UTF_8)))
                .andExpect(content().string(containsString(hint)))
                .andExpect(content().string(not(containsString("relasi.problem.P"))));
    }

    @Test
    void refusesInvalidUtf8() throws Exception {
        problem(thing(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}), 400, "unreadable-body", "/test/thing");
    }

    @Test
    void answersErrorsOfFiltersAndThePageOfErrorsItself() throws Exception {
        problem(
                get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/a b"),
                503,
                "service-unavailable",
                "/a%20b");
        problem(get("/error"), 404, "not-found", "/error");
    }

    private static MockHttpServletRequestBuilder thing(byte[] body) {
        return post("/test/thing").contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private void problem(MockHttpServletRequestBuilder request, int status, String slug, String instance)
            throws Exception {
        mvc.perform(request)
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:relasi:problem:" + slug))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(jsonPath("$.instance").value(instance));
    }
}
