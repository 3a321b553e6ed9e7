package org.relasi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relasi.explorer.Browser;

/** The explorer where access control is on: it opens for everybody and shows nothing without a key. */
class ExplorerKeyIT extends SecuredApi {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void begin() {
        browser.begin(port);
    }

    @Test
    void asksForAKeyUntilOneFits() {
        String key = key(Role.READER);
        browser.go(port, "");
        browser.see("#dialog", "This service asks for a key.");
        browser.type("#dialog input", "a wrong key");
        browser.click("#dialog .main");
        browser.see("#dialog[open]", "This service asks for a key.");
        browser.type("#dialog input", key);
        browser.click("#dialog .main");
        browser.see("#welcome h1", "Who does what to whom");

        List<String> complaints = browser.complaints();
        assertThat(complaints).isNotEmpty().allMatch(complaint -> complaint.contains("status of 401"));
    }
}
