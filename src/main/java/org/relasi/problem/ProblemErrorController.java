package org.relasi.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Answers errors from outside the REST resources, for example of a filter, in the same form. */
@Hidden
@RestController
final class ProblemErrorController implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ResponseEntity<ProblemDetail> error(HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return null; // appended to what was sent already it would make that look whole
        }
        ProblemDetail problem = Problems.typed(ProblemDetail.forStatus(status(request)));
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            problem.setInstance(URI.create(UriUtils.encodePath(UriUtils.decode(path, "UTF-8"), "UTF-8")));
        }
        RequestId.current().ifPresent(id -> problem.setProperty(RequestId.KEY, id));
        ProblemHeaders.CLOSED.forEach(response::setHeader);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        // Without an error on the request somebody asked for /error itself, and there is no such page.
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer status ? HttpStatus.valueOf(status) : HttpStatus.NOT_FOUND;
    }
}
