package org.relasi.problem;

import java.util.Set;
import org.neo4j.driver.exceptions.Neo4jException;

/** The store takes no writes at all: it was started so, or it is a copy that another server writes. */
public final class ReadOnlyStore {

    private static final Set<String> CODES = Set.of(
            "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
            "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase");

    private ReadOnlyStore() {}

    /** Whether it refused a write for this reason. */
    public static boolean refused(Neo4jException failure) {
        return CODES.contains(failure.code());
    }
}
