package org.relasi.access;

import java.util.List;
import org.neo4j.driver.Driver;
import org.relasi.StoreTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Against the service as it is without any setting. */
@StoreTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ForeignPageIT implements ForeignPage {

    @LocalServerPort
    private int port;

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
        return List.of();
    }
}
