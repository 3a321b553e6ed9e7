package org.relasi.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that a resource of this package does not know, so that a misspelt filter is not silently no filter. */
final class UnknownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method) && !takesAny(method)) {
            List<String> known = known(method);
            TreeSet<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
            unknown.removeAll(known);
            if (!unknown.isEmpty()) {
                throw new InvalidRequest(unknown.stream()
                        .map(name -> new FieldError(name, "is no parameter here; there are " + known))
                        .toList());
            }
        }
        return true;
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage() == UnknownParameters.class.getPackage();
    }

    private static boolean takesAny(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && parameter.getParameterType() == Map.class);
    }

    private static List<String> known(HandlerMethod method) {
        Stream<String> own = Arrays.stream(method.getMethodParameters()).flatMap(UnknownParameters::names);
        return Stream.concat(own, SparseFields.isOffered(method) ? Stream.of(SparseFields.PARAMETER) : Stream.empty())
                .toList();
    }

    private static Stream<String> names(MethodParameter parameter) {
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .map(RecordComponent::getName);
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.ofNullable(parameter.getParameter().getName())
                : Stream.empty();
    }
}
