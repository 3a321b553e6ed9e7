package org.relasi.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Cuts the connection where something fails when a part of the answer is sent already. A problem cannot be answered then, and
 * appended to the answer it would make that look whole.
 */
@Component
final class BegunResponse implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(BegunResponse.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted()) {
            LOG.warn("{} failed in the middle of its answer: {}", request.getRequestURI(), failure.toString());
            throw new BrokenOff(failure);
        }
        return null;
    }

    /** Leaves the dispatcher, upon which the server closes the connection. */
    private static final class BrokenOff extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BrokenOff(Exception cause) {
            super(cause);
        }
    }
}
