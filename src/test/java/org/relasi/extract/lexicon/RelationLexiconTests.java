package org.relasi.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon.Node;

class RelationLexiconTests {

    private final RelationLexicon relations = RelationLexicon.load();

    private Stream<Frame> frames(String language) {
        Lexicon lexicon = relations.lexicon(language).orElseThrow();
        return Stream.of(lexicon.verbs(), lexicon.nouns())
                .flatMap(frames -> frames.values().stream())
                .flatMap(List::stream);
    }

    @Test
    void isReadOnce() {
        assertThat(RelationLexicon.load()).isSameAs(relations);
    }

    @Test
    void hasFortyThreeRelations() {
        assertThat(RelationType.values()).hasSize(43);
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void hasWordsOfEachRelationInBothLanguages(RelationType type) {
        // an office is read from its title, which word lists hold, not from a trigger
        if (type != RelationType.HOLDS_POSITION) {
            assertThat(frames("id")).anyMatch(frame -> frame.type() == type);
            assertThat(frames("en")).anyMatch(frame -> frame.type() == type);
        }
    }

    @ParameterizedTest
    @EnumSource(RelationType.class)
    void givesEachRelationCameoCodeOrNone(RelationType type) {
        Relation relation = relations.relation(type);
        if (relation.cameo() != null) {
            assertThat(relation.cameo()).matches("\\d{2,4}");
        }
        assertThat(relation.family()).matches("[a-z]+(-[a-z]+)*");
        assertThat(relation.sources()).isNotEmpty();
        assertThat(relation.targets()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DENIES, 016", "ACCUSES, 112", "ATTACKS, 19", "PROPOSES, 03", "CONSULTS, 04"})
    void keepsLeadingZerosOfCodes(RelationType type, String cameo) {
        assertThat(relations.relation(type).cameo()).isEqualTo(cameo);
    }

    @ParameterizedTest
    @EnumSource(names = {"DISMISSES", "DEFEATS", "APPOINTS", "HOLDS_POSITION", "MEMBER_OF", "LINKED_TO"})
    void hasNoCodeOfWhatCameoDoesNotKnow(RelationType type) {
        assertThat(relations.relation(type).cameo()).isNull();
    }

    @Test
    void letsOnlyTheseRelationsTurnRound() {
        assertThat(RelationType.values())
                .filteredOn(type -> relations.relation(type).symmetric())
                .containsExactly(
                        RelationType.MEETS,
                        RelationType.CONSULTS,
                        RelationType.AGREES_WITH,
                        RelationType.COOPERATES_WITH,
                        RelationType.LINKED_TO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void writesAllWordsInLowerCase(String language) {
        assertThat(frames(language))
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(frame.words())
                        .isNotEmpty()
                        .allMatch(word -> !word.isBlank() && word.equals(word.toLowerCase(Locale.ROOT))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void namesObjectInEachImpliedHappening(String language) {
        assertThat(relations.lexicon(language).orElseThrow().events())
                .isNotEmpty()
                .allSatisfy((type, name) -> assertThat(name).contains("{object}"));
    }

    @Test
    void hasTheSameListsInBothLanguages() {
        assertThat(relations.lexicon("id").orElseThrow().words().keySet())
                .isEqualTo(relations.lexicon("en").orElseThrow().words().keySet());
    }

    @Test
    void knowsNoOtherLanguage() {
        assertThat(relations.lexicon("de")).isEmpty();
    }

    @Test
    void saysWhereKeyIsMissing() {
        Node root = new Node("relations.yaml", Map.of("relations", Map.of()));
        assertThatThrownBy(() -> root.node("relations").node("ACCUSES"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("relations.yaml/relations/ACCUSES is missing");
    }

    @Test
    void saysWhereMappingOrListIsSomethingElse() {
        Node root = new Node("relations.yaml", Map.of("relations", "none", "verbs", Set.of()));
        assertThatThrownBy(() -> root.node("relations").keys()).hasMessage("relations.yaml/relations is no mapping");
        assertThatThrownBy(() -> root.nodes("verbs")).hasMessage("relations.yaml/verbs is no list");
    }

    @Test
    void saysWhichRelationOfMalformedLexiconLacksItsWords() {
        Node root = new Node("relations.yaml", Map.of("relations", Map.of("ACCUSES", Map.of("id", Map.of()))));
        assertThatThrownBy(() -> new LexiconReader("id", root).read())
                .hasMessage("relations.yaml/relations/"
                        + Arrays.asList(RelationType.values()).get(1) + " is missing");
    }
}
