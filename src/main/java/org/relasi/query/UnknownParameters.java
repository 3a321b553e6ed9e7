package org.relasi.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
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

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage() == UnknownParameters.class.getPackage();
    }

    private static boolean takesAny(HandlerMethod method) {
        return parameters(method).stream().anyMatch(parameter -> parameter.getParameterType() == Map.class);
    }

    private static List<String> known(HandlerMethod method) {
        return parameters(method).stream()
                .flatMap(parameter ->
                        Optional.ofNullable(parameter.getParameter().getName()).stream())
                .toList();
    }

    private static List<MethodParameter> parameters(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                .toList();
    }
}
