package org.relasi.problem;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * A problem as the API's description shows it: an example of the response with its status.
 *
 * @param when it is answered
 */
public record DocumentedProblem(ProblemDetail problem, String when) {

    private static final String JSON = "application/problem+json";
    private static final int TOO_MANY = HttpStatus.TOO_MANY_REQUESTS.value();
    private static final int AWAY = HttpStatus.SERVICE_UNAVAILABLE.value();
    private static final String REQUEST_ID = "5f0c6f0e-6d2b-4c0e-9b54-6f1f7f7f2a11";

    static DocumentedProblem of(MayAnswer said) {
        HttpStatus status = HttpStatus.valueOf(said.status());
        return new DocumentedProblem(
                ApiProblem.problem(status, said.slug(), said.title(), said.detail(), List.of()), said.when());
    }

    /** One that Spring or Tomcat finds. */
    static DocumentedProblem of(HttpStatus status, String detail, String when) {
        return new DocumentedProblem(Problems.typed(ProblemDetail.forStatusAndDetail(status, detail)), when);
    }

    /** One of ours, as it is answered. */
    public static DocumentedProblem of(ApiProblem problem, String when) {
        return new DocumentedProblem(problem.toProblemDetail(), when);
    }

    /**
     * Adds it to those that the operation may answer; what the operation says of the status itself stands.
     *
     * @param path of the operation, as the description has it
     */
    public void addTo(Operation operation, String path) {
        ApiResponse response = operation
                .getResponses()
                .computeIfAbsent(Integer.toString(problem.getStatus()), code -> new ApiResponse().description(when));
        MediaType media =
                response.getContent() == null ? null : response.getContent().get(JSON);
        if (media == null) {
            media = new MediaType().schema(new Schema<>().$ref(ProblemSchema.REFERENCE));
            // What springdoc puts there is the answer of success.
            response.setContent(new Content().addMediaType(JSON, media));
        }
        if (problem.getStatus() == TOO_MANY || problem.getStatus() == AWAY) {
            retryAfter(response);
        }
        media.addExamples(slug(), new Example().summary(when).value(value(withExamples(path, operation))));
    }

    private static void retryAfter(ApiResponse response) {
        response.addHeaderObject(
                "Retry-After",
                new Header()
                        .description("Seconds to wait before the next try")
                        .schema(new IntegerSchema().minimum(BigDecimal.ZERO).example(5)));
    }

    private static String withExamples(String path, Operation operation) {
        String written = path;
        for (Parameter parameter : CommonProblems.parameters(operation)) {
            written = written.replace("{" + parameter.getName() + "}", String.valueOf(parameter.getExample()));
        }
        return written;
    }

    private String slug() {
        String type = String.valueOf(problem.getType());
        return type.substring(type.lastIndexOf(':') + 1);
    }

    private Map<String, Object> value(String path) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", String.valueOf(problem.getType()));
        value.put("title", String.valueOf(problem.getTitle()));
        value.put("status", problem.getStatus());
        value.put("detail", String.valueOf(problem.getDetail()));
        value.put("instance", path);
        value.put(RequestId.KEY, REQUEST_ID);
        if (problem.getProperties() != null) {
            value.putAll(problem.getProperties());
        }
        return value;
    }
}
