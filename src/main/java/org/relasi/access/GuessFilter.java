package org.relasi.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Does not even look at what an address shows that has shown too much that was wrong. */
final class GuessFilter extends OncePerRequestFilter {

    private final Guesses guesses;
    private final Refusals refusals;

    GuessFilter(Guesses guesses, Refusals refusals) {
        this.guesses = guesses;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long seconds = Credentials.shownBy(request) ? guesses.waitFor(request.getRemoteAddr()) : 0;
        if (seconds > 0) {
            refusals.answer(request, response, Refused.tooOften(seconds));
        } else {
            chain.doFilter(request, response);
        }
    }
}
