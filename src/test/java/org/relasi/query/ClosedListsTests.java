package org.relasi.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.cypher.CypherScripts;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;

/** The way out keeps its own lists of types; here they are held equal to those of the way in. */
class ClosedListsTests {

    @Test
    void relationshipTypesAreThoseThatAreExtracted() {
        assertThat(names(RelationshipType.values())).isEqualTo(names(RelationType.values()));
    }

    @ParameterizedTest
    @EnumSource
    void familiesAreThoseOfTheLexicon(RelationType type) {
        assertThat(RelationshipType.valueOf(type.name()).family())
                .hasToString(RelationLexicon.load().relation(type).family());
    }

    @Test
    void entityTypesAreThoseThatAreExtracted() {
        assertThat(Arrays.stream(EntityType.values()).map(EntityType::toString))
                .containsExactlyElementsOf(Arrays.stream(org.relasi.syntax.EntityType.values())
                        .map(org.relasi.syntax.EntityType::label)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relationships",
                "relationships_by_type",
                "relationships_between",
                "relationships_of_entity",
                "relationship_by_id",
                "shortest_paths"
            })
    void readsEveryRelationshipType(String script) {
        String text = CypherScripts.of("read").script(script).text().replaceAll("\\s", "");

        assertThat(text).contains(":" + String.join("|", names(RelationshipType.values())));
    }

    @Test
    void polaritiesAreThoseThatAreExtracted() {
        assertThat(Arrays.stream(Polarity.values()).map(Polarity::toString))
                .containsExactlyElementsOf(Arrays.stream(org.relasi.extract.Polarity.values())
                        .map(org.relasi.extract.Polarity::value)
                        .toList());
    }

    @Test
    void reasonsAreThoseForWhichEdgesGo() {
        assertThat(Arrays.stream(WithdrawalReason.values()).map(WithdrawalReason::toString))
                .containsExactlyElementsOf(Arrays.stream(org.relasi.graph.Withdrawal.values())
                        .map(org.relasi.graph.Withdrawal::toString)
                        .toList());
    }

    @Test
    void findersAreThoseOfExtraction() {
        assertThat(Arrays.stream(FoundBy.values()).map(FoundBy::toString))
                .containsExactlyElementsOf(Arrays.stream(org.relasi.extract.FoundBy.values())
                        .map(org.relasi.extract.FoundBy::value)
                        .toList());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
