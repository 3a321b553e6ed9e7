package org.relasi;

import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Entry point of the service and of the command line. */
@SpringBootApplication
public class RelasiApplication {

    /** Commands that work with the store; each gets its collaborators by its constructor. */
    private static final List<Class<?>> WITH_STORE = List.of();

    /** Commands that need nothing but their arguments. */
    private static final List<Class<?>> WITHOUT_STORE = List.of();

    public static void main(String[] args) {
        System.exit(new Shell(WITH_STORE, WITHOUT_STORE).run(args));
    }
}
