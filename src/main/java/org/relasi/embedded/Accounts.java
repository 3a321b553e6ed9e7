package org.relasi.embedded;

import java.util.Locale;

/**
 * The two accounts of an embedded store.
 *
 * @param analyst that of people: Neo4j's own first user, whose name everybody knows
 * @param service that of relasi. Neo4j locks a user for some seconds after three wrong passwords, and any web page can send
 *     those by Bolt over WebSocket; nobody can for a user whose name nobody knows
 */
record Accounts(Login analyst, Login service) {

    /** Name of the account of people. */
    static final String ANALYST = "neo4j";

    /** What the names of accounts of relasi begin with, those of earlier starts too. */
    static final String SERVICE = "relasi-";

    static Login newService() {
        return new Login(SERVICE + Password.randomSigns(16).toLowerCase(Locale.ROOT), Password.random());
    }
}
