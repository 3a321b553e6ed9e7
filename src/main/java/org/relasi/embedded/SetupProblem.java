package org.relasi.embedded;

/**
 * Something about this machine or its settings keeps the store from starting; no fault of the program.
 *
 * <p>The message says what is wrong, {@link #advice()} what to do about it. Shown to the user as they are, without a stack
 * trace.
 */
public final class SetupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    public SetupProblem(String problem, String advice) {
        super(problem);
        this.advice = advice;
    }

    public SetupProblem(String problem, String advice, Throwable cause) {
        super(problem, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
