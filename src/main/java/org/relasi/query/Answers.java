package org.relasi.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Gives an answer in the form that the client asks for: in a language, as a drawing, or with some of its fields only. */
@RestControllerAdvice(basePackageClasses = Answers.class)
final class Answers implements ResponseBodyAdvice<Object> {

    private static final MediaType DRAWING = MediaType.parseMediaType(Drawing.MEDIA_TYPE);

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object answer,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
        Object body = answer == null ? null : Captions.told(answer, servlet);
        List<String> fields = SparseFields.asked(servlet.getParameter(SparseFields.PARAMETER));
        if (body instanceof Drawable drawable && type.equalsTypeAndSubtype(DRAWING)) {
            if (!fields.isEmpty()) {
                throw new InvalidRequest(
                        SparseFields.PARAMETER, "is for " + MediaType.APPLICATION_JSON_VALUE + " only");
            }
            return drawable.drawing();
        }
        return body == null || fields.isEmpty() || body instanceof ScriptAnswer ? body : thinned(body, fields);
    }

    private JsonNode thinned(Object body, List<String> fields) {
        JsonNode whole = json.valueToTree(body);
        boolean list = body instanceof Page<?> || body instanceof SavedScriptList;
        JsonNode items = list ? whole.path("items") : body instanceof Paths ? whole.path("paths") : whole;
        if (items instanceof ArrayNode several) {
            several.forEach(item -> ((ObjectNode) item).retain(fields));
        } else {
            ((ObjectNode) items).retain(fields);
        }
        return whole;
    }
}
