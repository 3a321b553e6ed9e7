package org.relasi.command;

/** What was typed cannot be done. The message is for the one who typed it. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String message) {
        super(message);
    }
}
