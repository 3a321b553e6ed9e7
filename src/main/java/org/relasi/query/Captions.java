package org.relasi.query;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.country.Country;
import org.relasi.problem.InvalidRequest;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The parameter {@code lang} of every resource that answers entities: in which language states are named. Without it the header
 * {@code Accept-Language} says so, and without both they are named as they are stored.
 */
@Component
final class Captions implements HandlerInterceptor, GlobalOperationCustomizer {

    static final String PARAMETER = "lang";

    private static final List<String> LANGUAGES = List.of("id", "en");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOffered(method)) {
            String written = request.getParameter(PARAMETER);
            if (written != null && !LANGUAGES.contains(written)) {
                throw new InvalidRequest(PARAMETER, "is none of " + String.join(", ", LANGUAGES));
            }
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return true;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (isOffered(method)) {
            StringSchema language = new StringSchema();
            LANGUAGES.forEach(language::addEnumItem);
            operation.addParametersItem(new QueryParameter()
                    .name(PARAMETER)
                    .description("Name states in this language, by CLDR. Where absent, in the first of the header"
                            + " `Accept-Language` that is one of them, else as they are stored. Lists stay in the order of"
                            + " the stored names")
                    .example("en")
                    .schema(language));
        }
        return operation;
    }

    static boolean isOffered(HandlerMethod method) {
        return UnknownParameters.isOurs(method) && Captioned.class.isAssignableFrom(SparseFields.item(method));
    }

    /** An answer as a request wants it. */
    static Object told(Object body, HttpServletRequest request) {
        return body instanceof Captioned captioned
                ? language(request).<Object>map(captioned::captioned).orElse(body)
                : body;
    }

    /** What a state is called; other entities keep their names. */
    static String name(String stored, @Nullable String iso3, String language) {
        return Optional.ofNullable(iso3)
                .flatMap(Country::ofIso3)
                .map(country -> country.name(language))
                .orElse(stored);
    }

    private static Optional<String> language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .or(() -> Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                        .flatMap(Captions::preferred));
    }

    /** The first of the languages that somebody reads in which there are names. */
    private static Optional<String> preferred(String header) {
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .map(language -> language.equals("in") ? "id" : language)
                    .filter(LANGUAGES::contains)
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
