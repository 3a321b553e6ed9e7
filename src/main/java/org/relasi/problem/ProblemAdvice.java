package org.relasi.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private static final String RETRY_SECONDS = "5";

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
            LOG.warn("{}: {}", store.get().getMessage(), failure.toString());
            return answer(store.get(), failure, request);
        }
        String id = UUID.randomUUID().toString();
        LOG.error("internal error {}", id, failure);
        return respond(failure, Problems.internal(id), new HttpHeaders(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = mismatch instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : Optional.ofNullable(mismatch.getPropertyName()).orElse("parameter");
        String message = "cannot be '" + mismatch.getValue() + "': it " + expected(mismatch.getRequiredType());
        return answer(new InvalidRequest(field, message), mismatch, request);
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
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE || problem.status() == HttpStatus.TOO_MANY_REQUESTS) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return respond(cause, problem.toProblemDetail(), headers, request);
    }

    private static ResponseEntity<Object> respond(
            Exception cause, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        LOG.debug("{} answers {}", request, problem.getStatus(), cause);
        HttpHeaders all = new HttpHeaders(headers);
        // Said outright, as the client's Accept header may be what is wrong.
        all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, all, HttpStatusCode.valueOf(problem.getStatus()));
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "has another type";
        }
        if (type.isEnum()) {
            return "is one of " + Arrays.toString(type.getEnumConstants());
        }
        return "is " + Problems.typeName(type);
    }
}
