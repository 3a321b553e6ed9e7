package org.relasi.problem;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fails in every way that a resource may. */
@RestController
class FailingController {

    @GetMapping(path = "/test/colour", produces = "application/json")
    Colour colour(@RequestParam Colour value) {
        return value;
    }

    @GetMapping("/test/number")
    int number(@RequestParam @Max(10) int value) {
        return value;
    }

    @GetMapping("/test/date")
    LocalDate date(@RequestParam LocalDate value) {
        return value;
    }

    @PostMapping(path = "/test/thing", consumes = "application/json")
    Thing thing(@Valid @RequestBody Thing thing) {
        return thing;
    }

    @GetMapping("/test/gone")
    void gone() {
        throw new ThingGone();
    }

    @GetMapping("/test/down")
    void down() {
        throw new DataAccessResourceFailureException("x", new ServiceUnavailableException("host:7687"));
    }

    @GetMapping("/test/slow")
    void slow() {
        throw new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "slow");
    }

    @GetMapping("/test/bug")
    void bug() {
        throw new IllegalStateException("secret");
    }

    enum Colour {
        RED,
        GREEN
    }

    record Thing(@NotBlank String name, @Nullable LocalDate day) {}

    static final class ThingGone extends ApiProblem {
        private static final long serialVersionUID = 1L;

        ThingGone() {
            super(HttpStatus.GONE, "thing-gone", "Thing gone", "There was a thing.");
        }
    }
}
