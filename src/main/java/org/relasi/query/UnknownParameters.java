package org.relasi.query;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.problem.FieldError;
import org.relasi.problem.InvalidRequest;
import org.relasi.problem.KnownParametersOnly;
import org.relasi.spelling.Nearest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses query parameters that a resource of this package, or one marked so, does not know, so that a misspelt filter is not silently no filter. */
final class UnknownParameters implements HandlerInterceptor {

    /** Lists, of which no item may be empty: Spring would take it for one that is not there. */
    private static final Set<String> CHOICES = Set.of("type", "types", "status", "polarity", "review");

    /** A search finds nothing where nothing is asked for; fields are looked at by themselves. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("q", SparseFields.PARAMETER);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isMeant(method)) {
            List<FieldError> errors = Stream.concat(unknown(request, method), empty(request, !takesAny(method)))
                    .toList();
            if (!errors.isEmpty()) {
                throw new InvalidRequest(errors);
            }
        }
        return true;
    }

    private static Stream<FieldError> unknown(HttpServletRequest request, HandlerMethod method) {
        if (takesAny(method)) {
            return Stream.empty();
        }
        List<String> told = known(method, false);
        TreeSet<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
        unknown.removeAll(known(method, true));
        return unknown.stream().map(name -> new FieldError(name, "is no parameter here" + Nearest.told(name, told)));
    }

    /** A filter that keeps nothing is a mistake, and not one that keeps all. */
    private static Stream<FieldError> empty(HttpServletRequest request, boolean hasChoices) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !MAY_BE_EMPTY.contains(parameter.getKey()))
                .filter(parameter -> Arrays.stream(parameter.getValue())
                        .flatMap(value -> hasChoices && CHOICES.contains(parameter.getKey())
                                ? Arrays.stream(value.split(",", -1))
                                : Stream.of(value))
                        .anyMatch(String::isBlank))
                .map(parameter -> new FieldError(parameter.getKey(), "is empty; give it a value, or leave it out"));
    }

    private static boolean isMeant(HandlerMethod method) {
        return isOurs(method) || method.getBeanType().isAnnotationPresent(KnownParametersOnly.class);
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage() == UnknownParameters.class.getPackage();
    }

    private static boolean takesAny(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    /** @param all with other words for the same, which are taken and not told */
    private static List<String> known(HandlerMethod method, boolean all) {
        Stream<String> own = Arrays.stream(method.getMethodParameters()).flatMap(parameter -> names(parameter, all));
        Stream<String> fields = SparseFields.isOffered(method) ? Stream.of(SparseFields.PARAMETER) : Stream.empty();
        Stream<String> lang = Captions.isOffered(method) ? Stream.of(Captions.PARAMETER) : Stream.empty();
        return Stream.of(own, fields, lang).flatMap(names -> names).toList();
    }

    private static Stream<String> names(MethodParameter parameter, boolean all) {
        if (parameter.hasParameterAnnotation(ParameterObject.class)) {
            return Arrays.stream(parameter.getParameterType().getRecordComponents())
                    .filter(component ->
                            all || !isHidden(component.getAccessor().getAnnotation(Parameter.class)))
                    .map(RecordComponent::getName);
        }
        if (!all && isHidden(parameter.getParameterAnnotation(Parameter.class))) {
            return Stream.empty();
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.ofNullable(parameter.getParameter().getName())
                : Stream.empty();
    }

    private static boolean isHidden(@Nullable Parameter told) {
        return told != null && told.hidden();
    }
}
