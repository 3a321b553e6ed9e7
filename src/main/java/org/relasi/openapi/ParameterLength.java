package org.relasi.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** No query parameter is longer than any sensible value: refused before anything is made of it, and documented so. */
@Configuration(proxyBeanMethods = false)
class ParameterLength implements WebMvcConfigurer, HandlerInterceptor, GlobalOpenApiCustomizer {

    /** In code points. The longest sensible value is a cursor with a long name in it. */
    static final int LONGEST = 2_000;

    /** A body may be a form, and is not read here. */
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "DELETE");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (WITHOUT_BODY.contains(request.getMethod())) {
            List<FieldError> tooLong = request.getParameterMap().entrySet().stream()
                    .filter(parameter -> Arrays.stream(parameter.getValue()).anyMatch(ParameterLength::isTooLong))
                    .map(parameter -> new FieldError(parameter.getKey(), "is longer than " + LONGEST + " characters"))
                    .toList();
            if (!tooLong.isEmpty()) {
                throw new InvalidRequest(tooLong);
            }
        }
        return true;
    }

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getParameters)
                .flatMap(parameters -> parameters == null ? Stream.empty() : parameters.stream())
                .filter(parameter -> "query".equals(parameter.getIn()) && parameter.getSchema() != null)
                .map(Parameter::getSchema)
                .map(schema -> schema.getItems() == null ? schema : schema.getItems())
                .filter(ParameterLength::isUnbounded)
                .forEach(schema -> schema.setMaxLength(LONGEST));
    }

    private static boolean isUnbounded(Schema<?> schema) {
        boolean text = schema.getTypes() != null && schema.getTypes().contains("string");
        return text && schema.getFormat() == null && schema.getEnum() == null && schema.getMaxLength() == null;
    }

    private static boolean isTooLong(String value) {
        return value.codePointCount(0, value.length()) > LONGEST;
    }
}
