package org.relasi.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.relasi.problem.ApiProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers those who are not let in, in the form of every other problem. What they showed goes nowhere. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String CHALLENGE = "Bearer realm=\"relasi\"";

    private final HandlerExceptionResolver problems;
    private final Guesses guesses;

    /** @param problems what answers the exceptions of the REST resources */
    Refusals(HandlerExceptionResolver problems, Guesses guesses) {
        this.problems = problems;
        this.guesses = guesses;
    }

    /** Somebody shows nothing, or what is no credential at all. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        if (refused instanceof InsufficientAuthenticationException) {
            challenge(response, "");
            answer(request, response, Refused.stranger());
        } else {
            onAuthenticationFailure(request, response, refused);
        }
    }

    /** Somebody shows a key or a token that does not count. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused) {
        if (refused instanceof AuthenticationServiceException) {
            LOG.warn("Tokens cannot be checked: {}", root(refused));
            answer(request, response, Refused.tokensCannotBeChecked());
            return;
        }
        guesses.count(request.getRemoteAddr());
        LOG.info("Refused what {} showed: {}", request.getRemoteAddr(), reason(refused));
        challenge(response, ", error=\"invalid_token\"");
        answer(request, response, Refused.wrongCredentials());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
        challenge(response, ", error=\"insufficient_scope\"");
        answer(request, response, Refused.notAllowed());
    }

    void answer(HttpServletRequest request, HttpServletResponse response, ApiProblem problem) {
        problems.resolveException(request, response, null, problem);
    }

    private static void challenge(HttpServletResponse response, String error) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + error);
    }

    /** What is wrong with a token that is one; of all else the kind of failure only, as its message may hold what was shown. */
    private static String reason(AuthenticationException refused) {
        return refused.getCause() instanceof JwtValidationException token
                ? token.getErrors().stream().map(OAuth2Error::getDescription).collect(Collectors.joining("; "))
                : refused.getClass().getSimpleName();
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
