package org.relasi.query;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.UriUtils;

/** Leads whoever asks for an entity by the id of one that was merged into it to the same resource, with the same query. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class MergedEntityAdvice {

    private static final String ENTITIES = "/entities/";

    @ExceptionHandler
    ResponseEntity<Void> lead(MergedEntity merged, HttpServletRequest request) {
        String path = request.getRequestURI();
        int id = path.indexOf(ENTITIES) + ENTITIES.length();
        int rest = path.indexOf('/', id);
        String survivor = UriUtils.encodePathSegment(merged.survivor(), StandardCharsets.UTF_8);
        String query = request.getQueryString();
        URI location = URI.create(path.substring(0, id)
                + survivor
                + (rest < 0 ? "" : path.substring(rest))
                + (query == null ? "" : "?" + query));
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(location)
                .build();
    }
}
