package org.relasi.embedded;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The start of a store with accounts of its own. A new store, one of an earlier version, which had none, and one whose files
 * were lost or changed get theirs before anybody can reach them. Whoever owns the directory owns the store.
 */
record Opening(DataDirectory directory, Neo4jKeeper keeper, Neo4jStart start) {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /** The files are written last: what is killed before that is done again, and a command reads none too early. */
    void begin() throws IOException {
        AccountFiles files = directory.accounts();
        if (!directory.hasStore() || !files.hold(start.accounts())) {
            keeper.begin(start.settingAccounts(strangers(files)));
        } else {
            beginKnown();
        }
        files.write(start.accounts());
    }

    private void beginKnown() throws IOException {
        try {
            keeper.begin(start);
        } catch (LoginRefused e) {
            LOG.warn("{} They are set again.", e.getMessage());
            keeper.begin(start.settingAccounts(Accounts.SERVICE));
        }
    }

    /** While a store had no password, any web page could make itself an account; there was no other use for one. */
    private static String strangers(AccountFiles files) {
        return files.none() ? "" : Accounts.SERVICE;
    }
}
