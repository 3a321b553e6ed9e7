package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.RelationType;

/** The way out keeps its own lists of types; here they are held equal to those of the way in. */
class ClosedListsTests {

    @Test
    void relationshipTypesAreThoseThatAreExtracted() {
        assertThat(names(RelationshipType.values())).isEqualTo(names(RelationType.values()));
    }

    @Test
    void entityTypesAreThoseThatAreExtracted() {
        assertThat(Arrays.stream(EntityType.values()).map(EntityType::toString))
                .containsExactlyElementsOf(Arrays.stream(org.relasi.syntax.EntityType.values())
                        .map(org.relasi.syntax.EntityType::label)
                        .toList());
    }

    @Test
    void pathsGoOverEveryRelationshipType() {
        String text = CypherScripts.of("read").script("shortest_path").text();
        String list =
                text.substring(text.indexOf("[\n") + 1, text.indexOf("*..6")).replaceAll("\\s", "");

        assertThat(list).isEqualTo(":" + String.join("|", names(RelationshipType.values())));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
