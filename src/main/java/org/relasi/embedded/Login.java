package org.relasi.embedded;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/** Who logs in to the store, and with what. */
record Login(String user, Password password) {

    AuthToken token() {
        return AuthTokens.basic(user, password.text());
    }
}
