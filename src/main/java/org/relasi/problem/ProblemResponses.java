package org.relasi.problem;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Documents, for every resource, the problems that it may answer: those that it says itself, and those of any resource. */
@Component
@Order(0)
final class ProblemResponses implements GlobalOperationCustomizer, GlobalOpenApiCustomizer {

    /** Holds what a method says of itself until the path of its operation is known. */
    private static final String SAID = "x-may-answer";

    private static final String NEGOTIATES = "x-negotiates";
    private static final String STORELESS = "x-storeless";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        RequestMapping type = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
        boolean negotiates = Stream.of(mapping, type).anyMatch(one -> one != null && one.produces().length > 0);
        operation.addExtension(NEGOTIATES, negotiates);
        operation.addExtension(STORELESS, method.hasMethodAnnotation(WithoutStore.class));
        operation.addExtension(
                SAID,
                Stream.of(method.getMethod(), method.getBeanType())
                        .flatMap(on ->
                                AnnotatedElementUtils.getMergedRepeatableAnnotations(on, MayAnswer.class).stream())
                        .map(DocumentedProblem::of)
                        .toList());
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        ProblemSchema.addTo(api);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        List<DocumentedProblem> said = said(operation);
        boolean negotiates = Boolean.TRUE.equals(taken(operation, NEGOTIATES));
        boolean asksTheStore = !Boolean.TRUE.equals(taken(operation, STORELESS));
        Stream.of(
                        said.stream(),
                        CommonProblems.ofAny(operation, asksTheStore).stream(),
                        negotiates ? CommonProblems.notAcceptable().stream() : Stream.<DocumentedProblem>empty(),
                        CommonProblems.missing(path).stream())
                .flatMap(problems -> problems)
                .forEach(problem -> problem.addTo(operation, path));
    }

    private static List<DocumentedProblem> said(Operation operation) {
        return taken(operation, SAID) instanceof List<?> list
                ? list.stream().map(DocumentedProblem.class::cast).toList()
                : List.of();
    }

    private static @Nullable Object taken(Operation operation, String extension) {
        Map<String, Object> extensions = operation.getExtensions();
        return extensions == null ? null : extensions.remove(extension);
    }
}
