package org.relasi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.StoreTest;

/** The schema of a store, however its first making ended. */
@StoreTest
class GraphSchemaIT {

    /** Where the store or we ended while it was made, there is its index, by its name, which is none of a constraint. */
    @ParameterizedTest
    @ValueSource(strings = {"Statement", "Entity", "Article"})
    void makesAConstraintWhoseMakingWasCutOff(String label) {
        String name = label.toLowerCase(Locale.ROOT) + "_id";
        try (TestGraph graph = TestGraph.empty()) {
            graph.query("DROP CONSTRAINT " + name);
            graph.query("CREATE INDEX " + name + " FOR (n:" + label + ") ON (n.id)");

            TestGraph.opened().close();

            assertThat(graph.value("SHOW INDEXES YIELD name, owningConstraint WHERE name = '" + name
                                    + "' RETURN owningConstraint")
                            .asString())
                    .isEqualTo(name);
        }
    }
}
