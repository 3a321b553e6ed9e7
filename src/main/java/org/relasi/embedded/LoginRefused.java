package org.relasi.embedded;

/** The store does not have an account that our files say it has. Does not say which: the name of ours is known to nobody. */
final class LoginRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginRefused() {
        super("The store has other accounts than its data directory says.");
    }
}
