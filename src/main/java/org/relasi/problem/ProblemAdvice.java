package org.relasi.problem;

import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every exception of a REST resource with an RFC 9457 problem; what is nobody's fault but ours says nothing of why. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> apiProblem(ApiProblem problem, WebRequest request) {
        return answer(problem, problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> undecodable(InvalidParameterException undecodable, WebRequest request) {
        return answer(new InvalidRequest("query", "cannot be decoded as UTF-8"), undecodable, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception failure, WebRequest request) {
        Optional<StoreProblem> store = StoreProblem.behind(failure);
        if (store.isPresent()) {
            LOG.info("{} {}", store.get().getMessage(), failure.toString()); // a store away is told once, by its watch
            return answer(store.get(), failure, request);
        }
        LOG.error("internal error", failure);
        return respond(failure, Problems.internal(), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Optional.ofNullable(mismatch.getPropertyName()).orElse("parameter");
        return answer(new InvalidRequest(field, Problems.mismatch(mismatch)), mismatch, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(new InvalidRequest(missing.getParameterName(), "is required"), missing, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> Problems.errors(result).stream())
                .toList();
        return answer(new InvalidRequest(errors), invalid, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(new InvalidRequest(Problems.errors(invalid.getBindingResult())), invalid, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(UnreadableBody.of(unreadable), unreadable, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = body instanceof ProblemDetail detail
                ? detail
                : exception instanceof ErrorResponse error
                        ? error.getBody()
                        : ProblemDetail.forStatus(HttpStatus.valueOf(status.value()));
        return respond(exception, Problems.typed(problem), headers, request);
    }

    private ResponseEntity<Object> answer(ApiProblem problem, Exception cause, WebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        problem.retryAfter().ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
        return respond(cause, problem.toProblemDetail(), headers, request);
    }

    private static ResponseEntity<Object> respond(
            Exception cause, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        LOG.debug("{} answers {}", request, problem.getStatus(), cause);
        RequestId.current().ifPresent(id -> problem.setProperty(RequestId.KEY, id));
        HttpHeaders all = new HttpHeaders(headers);
        // Said outright, as the client's Accept header may be what is wrong.
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, all, HttpStatusCode.valueOf(problem.getStatus()));
    }
}
