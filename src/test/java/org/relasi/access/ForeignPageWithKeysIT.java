package org.relasi.access;

import java.util.List;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Against a service that asks for keys, in the worst case: something before it adds a key of the highest role. */
class ForeignPageWithKeysIT extends SecuredApi implements ForeignPage {

    @Autowired
    private Driver driver;

    @Override
    public int port() {
        return port;
    }

    @Override
    public Driver driver() {
        return driver;
    }

    @Override
    public List<String> credentials() {
        // Nothing of this is about rates.
        beginWithFullBuckets();
        return List.of("X-Api-Key: " + key(Role.EDITOR));
    }
}
