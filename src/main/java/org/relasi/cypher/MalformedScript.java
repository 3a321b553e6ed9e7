package org.relasi.cypher;

/** A script that is no good: it cannot be run, or it could do more than read. The message names file and line. */
public final class MalformedScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String problem;

    MalformedScript(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
        this.line = line;
        this.problem = problem;
    }

    /** Where in the file, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong there, and what to do about it. */
    public String problem() {
        return problem;
    }
}
