package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relasi.extract.FoundBy;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.rules.TitleRule;
import org.relasi.syntax.Span;

/** The same text gives the same bytes: nothing is told in an order that only a run of the virtual machine knows. */
class PropertyOrderTests {

    private static final List<String> NAMES =
            IntStream.range(0, 40).mapToObj(i -> "name" + (i * 17 % 40)).toList();

    @Test
    void statementsTellTheirPropertiesAsTheyWereFound() {
        Statement statement = new Statement(
                0,
                RelationType.HOLDS_POSITION,
                0,
                1,
                Polarity.ASSERTED,
                null,
                null,
                0,
                new Span(0, 1),
                null,
                null,
                TitleRule.NAME,
                FoundBy.RULE,
                1,
                List.of(),
                List.of(),
                properties(),
                null,
                null,
                null,
                null);

        assertThat(statement.properties().keySet()).containsExactlyElementsOf(NAMES);
    }

    @Test
    void formerOfficesTellTheTitleFirst() {
        Reading reading = new RuleExtractor().read(ConlluDocument.of("en", """
                        1 Former    former    ADJ   _ _ 3 amod      _ _
                        2 French    French    ADJ   _ _ 3 amod      _ Name=State|Iso3=FRA
                        3 president president NOUN  _ NounType=Office 6 nsubj _ _
                        4 Anu       Anu       PROPN _ _ 3 flat:name _ Name=Person|Words=2
                        5 Badu      Badu      PROPN _ _ 4 flat:name _ _
                        6 left      leave     VERB  _ _ 0 root      _ _
                        """));

        assertThat(reading.statements())
                .filteredOn(statement -> statement.type() == RelationType.HOLDS_POSITION)
                .singleElement()
                .satisfies(held -> assertThat(held.properties().keySet()).containsExactly("title", "tenure"));
    }

    @Test
    void listsOfTheLexiconAreAsDeclared() {
        Lexicon lexicon = RelationLexicon.load().lexicon("en").orElseThrow();

        assertThat(lexicon.list("towards")).containsExactly("at", "against", "on", "toward", "towards", "to");
    }

    private static Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        NAMES.forEach(name -> properties.put(name, "value"));
        return properties;
    }
}
