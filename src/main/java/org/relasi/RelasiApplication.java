package org.relasi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the service and of the command line. */
@SpringBootApplication
public class RelasiApplication {

    public static void main(String[] args) {
        SpringApplication.run(RelasiApplication.class, args);
    }
}
