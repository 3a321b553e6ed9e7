package org.relasi.access;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relasi.problem.DocumentedProblem;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Documents how a caller shows a key or a token, and which role each resource needs. */
@Component
@Order(1)
final class AccessDescription implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";
    private static final String KEY = "apiKey";
    private static final List<DocumentedProblem> PROBLEMS = List.of(
            DocumentedProblem.of(Refused.stranger(), "No key or token, where they are asked for"),
            DocumentedProblem.of(Refused.wrongCredentials(), "A key or token that does not count"),
            DocumentedProblem.of(Refused.notAllowed(), "The role of the caller does not allow this"),
            DocumentedProblem.of(Refused.foreignPage(), "The page of another origin asks"),
            DocumentedProblem.of(
                    Refused.anotherHost(Optional.of("news.example.org")), "The request asks for another host"),
            DocumentedProblem.of(Refused.tooOften(7), "The caller asks too often"),
            DocumentedProblem.of(Refused.tokensCannotBeChecked(), "Who issues the tokens does not answer now"));

    private final boolean guarded;

    AccessDescription(SecuritySettings settings) {
        guarded = settings.enabled();
    }

    @Override
    public void customise(OpenAPI api) {
        api.schemaRequirement(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("key or JWT")
                        .description("A key of this service (`relasi_…`), or a token of the identity provider"));
        api.schemaRequirement(
                KEY,
                new SecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(Credentials.KEY_HEADER)
                        .description("A key of this service (`relasi_…`)"));
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> describe(operation, HttpMethod.valueOf(method.name()), path)));
    }

    private void describe(Operation operation, HttpMethod method, String path) {
        Optional<Role> role = AccessRules.needed(method, path);
        if (role.isEmpty()) {
            return;
        }
        List<SecurityRequirement> security = new ArrayList<>();
        if (!guarded) {
            // Either is welcome, and neither is needed.
            security.add(new SecurityRequirement());
        }
        security.add(new SecurityRequirement().addList(BEARER));
        security.add(new SecurityRequirement().addList(KEY));
        operation.setSecurity(security);
        operation.addExtension("x-relasi-role", role.get().toString());
        PROBLEMS.forEach(problem -> problem.addTo(operation, path));
    }
}
