package org.relasi.access;

import java.util.Optional;
import java.util.OptionalLong;
import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 401, 403, 421, 429, 503: the caller is not let in. Says nothing of what the caller showed. */
final class Refused extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private final long retryAfter;

    private Refused(HttpStatus status, String slug, String title, String detail) {
        this(status, slug, title, detail, 0);
    }

    private Refused(HttpStatus status, String slug, String title, String detail, long retryAfter) {
        super(status, slug, title, detail);
        this.retryAfter = retryAfter;
    }

    @Override
    protected OptionalLong retryAfter() {
        return retryAfter > 0 ? OptionalLong.of(retryAfter) : super.retryAfter();
    }

    static Refused stranger() {
        return new Refused(
                HttpStatus.UNAUTHORIZED,
                "key-needed",
                "Key needed",
                "Send a key or a token as 'Authorization: Bearer …', or a key as 'X-Api-Key: …'.");
    }

    static Refused wrongCredentials() {
        return new Refused(
                HttpStatus.UNAUTHORIZED,
                "key-refused",
                "Key refused",
                "The key or token is malformed, unknown, expired or revoked.");
    }

    static Refused notAllowed() {
        return new Refused(
                HttpStatus.FORBIDDEN, "not-allowed", "Not allowed", "The role of this caller does not allow this.");
    }

    static Refused foreignPage() {
        return new Refused(
                HttpStatus.FORBIDDEN,
                "origin-not-allowed",
                "Origin not allowed",
                "Web pages of this origin may not ask here; the setting relasi.security.cors.allowed-origins names those that may."
                        + " Behind a reverse proxy, relasi.http.proxies must name the proxy.");
    }

    /** @param host as asked for; empty where that is none at all */
    static Refused anotherHost(Optional<String> host) {
        return new Refused(
                HttpStatus.MISDIRECTED_REQUEST,
                "host-not-allowed",
                "Host not allowed",
                "This service does not answer by "
                        + host.map(name -> "the name '" + name + "'").orElse("this host")
                        + "; the setting relasi.http.hosts names those by which it does, beside localhost.");
    }

    static Refused tooOften(long seconds) {
        return new Refused(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "This caller asks too often. Try again in " + seconds + " s.",
                seconds);
    }

    static Refused tokensCannotBeChecked() {
        return new Refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                "tokens-cannot-be-checked",
                "Tokens cannot be checked",
                "Who issues the tokens does not answer now. Try again shortly.");
    }
}
