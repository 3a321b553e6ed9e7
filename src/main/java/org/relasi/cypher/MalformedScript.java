package org.relasi.cypher;

/** A script that the project should not have been built with; the message names file and line. */
public final class MalformedScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedScript(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
