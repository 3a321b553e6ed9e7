package org.relasi.query;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.InvalidRequest;
import org.relasi.spelling.Nearest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The parameter {@code fields} of every resource that answers a record or a list of them: which of its fields to give. Checks
 * it before anything is asked of the store, and documents it.
 */
@Component
final class SparseFields implements HandlerInterceptor, GlobalOperationCustomizer {

    static final String PARAMETER = "fields";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOffered(method)) {
            List<String> known = known(method);
            for (String field : asked(request.getParameter(PARAMETER))) {
                if (!known.contains(field)) {
                    throw new InvalidRequest(PARAMETER, "has no '" + field + "'" + Nearest.told(field, known));
                }
            }
        }
        return true;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (isOffered(method)) {
            StringSchema field = new StringSchema();
            known(method).forEach(field::addEnumItem);
            operation.addParametersItem(new QueryParameter()
                    .name(PARAMETER)
                    .description("Give these top-level fields of each item only, with commas between; all where absent")
                    .style(Parameter.StyleEnum.FORM)
                    .explode(false)
                    .schema(new ArraySchema().items(field))
                    // One of several examples, as it does not go with a drawing.
                    .addExample(
                            "two of them",
                            new Example().value(known(method).stream().limit(2).toList())));
        }
        return operation;
    }

    /** The fields that a request asks for; all where there are none. */
    static List<String> asked(@Nullable String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split(",", -1)).map(String::strip).toList();
    }

    static boolean isOffered(HandlerMethod method) {
        return UnknownParameters.isOurs(method) && item(method).isRecord();
    }

    /** What the answer of a method is made of. */
    static Class<?> item(HandlerMethod method) {
        return item(ResolvableType.forMethodReturnType(method.getMethod()));
    }

    private static List<String> known(HandlerMethod method) {
        return Stream.of(item(method).getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** What an answer is made of; a class that is no record where it cannot be thinned out. */
    private static Class<?> item(ResolvableType answer) {
        Class<?> type = answer.resolve(Object.class);
        if (type == Page.class || type == List.class) {
            return answer.getGeneric(0).resolve(Object.class);
        }
        return Map.<Class<?>, Class<?>>of(
                        Paths.class, Paths.Chain.class,
                        SavedScriptList.class, SavedScript.class,
                        ScriptAnswer.class, Object.class)
                .getOrDefault(type, type);
    }
}
