package org.relasi.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relasi.extract.RelationType;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.ProposedRelation.Argument;
import org.relasi.syntax.Span;

/** Whom the gravest deeds are said of: who is meant, not who stands beside. */
class GraveDeedsTests {

    private static Span span(Document document, String word) {
        return Objects.requireNonNull(document.sentences().get(0).tokens().stream()
                .filter(token -> token.form().equals(word))
                .findFirst()
                .orElseThrow()
                .span());
    }

    private static Argument argument(Document document, String word, EntityType type) {
        return new Argument(span(document, word), span(document, word), type, 0.9);
    }

    /** What a model proposes between an organization and Vega by one word. */
    private static List<String> proposed(String language, String tree, RelationType type, String trigger, String doer) {
        Document document = ConlluDocument.of(language, tree);
        ProposedRelation proposal = new ProposedRelation(
                type.name(),
                span(document, trigger),
                0.9,
                List.of(argument(document, doer, EntityType.ORGANIZATION)),
                List.of(argument(document, "Vega", EntityType.PERSON)));
        return ReadStatement.of(TreeReading.of(
                new Document(document.language(), document.text(), document.sentences(), List.of(proposal))));
    }

    @Test
    void kinOfWhomeverIsArrestedIsNotArrested() {
        String tree = """
                1 Peru      Peru    PROPN _ _         2 nsubj _ Name=State|Iso3=PER
                2 menangkap tangkap VERB  _ Voice=Act 0 root  _ _
                3 %1$s      %1$s    NOUN  _ _         2 obj   _ _
                4 Vega      Vega    PROPN _ _         3 nmod  _ Name=Person
                """;
        assertThat(TreeReading.statements("id", tree.formatted("adik"))).isEmpty();
        assertThat(TreeReading.statements("id", tree.formatted("pengusaha")))
                .containsExactly("Peru|ARRESTS|Vega|asserted|");
    }

    @Test
    void whoeverIsNamedInAClauseAboutAnotherIsNotArrested() {
        String tree = """
                1 Tim       Tim      PROPN _ _ 2 nsubj     _ Name=Organization
                2 menangkap tangkap  VERB  _ _ 0 root      _ _
                3 penasihat penasihat NOUN _ _ 2 obj       _ _
                4 yang      yang     PRON  _ _ 5 nsubj     _ _
                5 mengkritik kritik  VERB  _ _ 3 acl:relcl _ _
                6 Vega      Vega     PROPN _ _ 5 obj       _ Name=Person
                """;
        assertThat(proposed("id", tree, RelationType.ARRESTS, "menangkap", "Tim"))
                .noneMatch(statement -> statement.contains("ARRESTS"));
    }

    @Test
    void bodyInWhichSomebodyIsQuestionedDoesNotQuestionHim() {
        String tree = """
                1 Vega      Vega    PROPN _ _          2 nsubj:pass _ Name=Person
                2 diperiksa periksa VERB  _ Voice=Pass 0 root       _ _
                3 di        di      ADP   _ _          4 case       _ _
                4 %1$s      %1$s    PROPN _ _          2 obl        _ Name=Organization
                """;
        assertThat(questioned(tree.formatted("Kedutaan"), "Kedutaan")).noneMatch(s -> s.startsWith("Kedutaan"));
        assertThat(questioned(tree.formatted("Polres"), "Polres")).contains("Polres|INVESTIGATES|Vega|asserted|");
    }

    private static List<String> questioned(String tree, String body) {
        return proposed("id", tree, RelationType.INVESTIGATES, "diperiksa", body);
    }

    @Test
    void agentThatAPassiveNamesIsTheDoer() {
        String tree = """
                1 Tim      Tim    PROPN _ _          2 nsubj      _ Name=Organization
                2 said     say    VERB  _ _          0 root       _ _
                3 Vega     Vega   PROPN _ _          5 nsubj:pass _ Name=Person
                4 was      be     AUX   _ _          5 aux:pass   _ _
                5 arrested arrest VERB  _ Voice=Pass 2 ccomp      _ _
                6 %1$s     %1$s   ADP   _ _          7 case       _ _
                7 guards   guard  NOUN  _ _          5 obl        _ _
                """;
        assertThat(proposed("en", tree.formatted("by"), RelationType.ARRESTS, "arrested", "Tim"))
                .noneMatch(statement -> statement.startsWith("Tim|ARRESTS"));
        assertThat(proposed("en", tree.formatted("near"), RelationType.ARRESTS, "arrested", "Tim"))
                .anyMatch(statement -> statement.startsWith("Tim|ARRESTS|Vega"));
    }

    @Test
    void wordOfAnotherKindSaysNoAttack() {
        String tree = """
                1 Tim  Tim  PROPN _ _         2 nsubj _ Name=Organization
                2 %1$s %1$s VERB  _ Voice=Act 0 root  _ _
                3 dan  dan  CCONJ _ _         4 cc    _ _
                4 Vega Vega PROPN _ _         2 conj  _ Name=Person
                """;
        assertThat(proposed("id", tree.formatted("memuji"), RelationType.ATTACKS, "memuji", "Tim"))
                .noneMatch(statement -> statement.contains("ATTACKS"));
        assertThat(proposed("id", tree.formatted("melabrak"), RelationType.ATTACKS, "melabrak", "Tim"))
                .containsExactly("Tim|ATTACKS|Vega|asserted|");
    }

    @Test
    void membersOfABodyAreConvictedNotTheBody() {
        String tree = """
                1 Peru     Peru    PROPN _ _         2 nsubj _ Name=State|Iso3=PER
                2 convicted convict VERB _ _         0 root  _ _
                3 members  member  NOUN  _ _         2 obj   _ _
                4 of       of      ADP   _ _         5 case  _ _
                5 Arum     Arum    PROPN _ _         3 nmod  _ Name=Organization
                """;
        assertThat(TreeReading.statements("en", tree)).noneMatch(statement -> statement.contains("CONVICTS|Arum"));
    }

    @Test
    void stateThatOnlyNamesTheKindOfABodyIsNotSued() {
        String tree = """
                1 Peru    Peru    PROPN _ _          2 nsubj _ Name=State|Iso3=PER
                2 sued    sue     VERB  _ Tense=Past 0 root  _ _
                3 a       a       DET   _ _          5 det   _ _
                4 Chilean chilean ADJ   _ _          5 amod  _ Name=State|Iso3=CHL|Canonical=Chile
                5 %1$s    %1$s    NOUN  _ _          2 obj   _ _
                """;
        assertThat(TreeReading.statements("en", tree.formatted("bank"))).isEmpty();
        assertThat(TreeReading.statements("en", tree.formatted("national"))).isEmpty();
        assertThat(TreeReading.statements("en", tree.formatted("government")))
                .containsExactly("Peru|SUES|Chile|asserted|");
    }

    @Test
    void ownerOfABodyIsNotTheBody() {
        String tree = """
                1 Andina   Andina   PROPN _ _          2 compound _ Name=Organization
                2 %1$s     %1$s     NOUN  _ _          3 nsubj    _ _
                3 sued     sue      VERB  _ Tense=Past 0 root     _ _
                4 Chile    Chile    PROPN _ _          3 obj      _ Name=State|Iso3=CHL
                """;
        assertThat(TreeReading.statements("en", tree.formatted("owner"))).isEmpty();
        assertThat(TreeReading.statements("en", tree.formatted("prosecutors")))
                .containsExactly("Andina|SUES|Chile|asserted|");
    }

    @Test
    void whoeverWasKilledIsNotInvestigated() {
        String tree = """
                1 Peru          Peru          PROPN _ _          2 nsubj     _ Name=State|Iso3=PER
                2 launched      launch        VERB  _ Tense=Past 0 root      _ _
                3 an            a             DET   _ _          4 det       _ _
                4 investigation investigation NOUN  _ _          2 obj       _ _
                5 into          into          ADP   _ _          %2$s case   _ _
                6 Vega          Vega          PROPN _ _          %3$s        _ Name=Person
                7 's            's            PART  _ _          6 case      _ _
                8 %1$s          %1$s          NOUN  _ _          4 nmod      _ _
                """;
        assertThat(TreeReading.statements("en", tree.formatted("death", "8", "8 nmod:poss")))
                .isEmpty();
        assertThat(TreeReading.statements("en", tree.formatted("finances", "8", "8 nmod:poss")))
                .containsExactly("Peru|INVESTIGATES|Vega|asserted|");
    }
}
