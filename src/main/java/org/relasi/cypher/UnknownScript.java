package org.relasi.cypher;

/** No script of that name is in the folder. */
public final class UnknownScript extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownScript(String folder, String name) {
        super("no script '" + name + "' in cypher/" + folder);
    }
}
