package org.relasi.extract.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relasi.extract.FoundBy;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.TreeReading;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.ProposedRelation.Argument;
import org.relasi.syntax.Span;

class ProposalRuleTests {

    /** <i>Bolivia (tidak) melirik Ekuador di Quito</i>: a verb that no list has. */
    private static Document embrace(boolean negated) {
        return ConlluDocument.of(
                "id", """
                1 Bolivia Bolivia PROPN _ _ 3 nsubj _ Name=State|Iso3=BOL|Canonical=Bolivia
                2 %s %s %s _ _ 3 advmod _ _
                3 melirik lirik VERB _ _ 0 root _ _
                4 Ekuador Ekuador PROPN _ _ 3 obj _ Name=State|Iso3=ECU|Canonical=Ekuador
                5 di di ADP _ _ 6 case _ _
                6 Quito Quito PROPN _ _ 3 obl _ Name=Place
                """.formatted(negated ? "tidak" : "lalu", negated ? "tidak" : "lalu", negated ? "PART" : "ADV"));
    }

    private static Argument argument(Document document, String word, double probability) {
        Span span = span(document, word);
        return new Argument(span, span, EntityType.PERSON, probability);
    }

    private static Span span(Document document, String word) {
        int at = document.text().indexOf(word);
        return new Span(at, at + word.length());
    }

    private static Document proposing(Document document, ProposedRelation... proposals) {
        return new Document(document.language(), document.text(), document.sentences(), List.of(proposals));
    }

    /** <i>Bolivia mengikuti lomba perahu di Quito</i>. */
    private static Document race() {
        return ConlluDocument.of("id", """
                1 Bolivia Bolivia PROPN _ _ 2 nsubj _ Name=State|Iso3=BOL|Canonical=Bolivia
                2 melirik lirik VERB _ _ 0 root _ _
                3 lomba lomba NOUN _ _ 2 obj _ _
                4 perahu perahu NOUN _ _ 3 nmod _ _
                5 di di ADP _ _ 6 case _ _
                6 Quito Quito PROPN _ _ 2 obl _ Name=Place
                """);
    }

    @Test
    void anEventWithoutACapitalIsToldOfWhereSomethingIsSaidOfIt() {
        Document document = race();
        Argument event = new Argument(span(document, "lomba"), span(document, "lomba perahu"), EntityType.EVENT, 0.9);
        ProposedRelation proposal = new ProposedRelation(
                "PARTICIPATES_IN",
                span(document, "melirik"),
                0.9,
                List.of(argument(document, "Bolivia", 0.9)),
                List.of(event));
        Reading reading = TreeReading.of(proposing(document, proposal));
        assertThat(reading.participants()).extracting(Participant::name).contains("lomba perahu");
        assertThat(reading.statements())
                .singleElement()
                .satisfies(statement -> assertThat(
                                reading.participants().get(statement.object()).type())
                        .isEqualTo(EntityType.EVENT));
    }

    @Test
    void wordsWithoutACapitalAreNoOrganization() {
        Document document = race();
        Argument body =
                new Argument(span(document, "lomba"), span(document, "lomba perahu"), EntityType.ORGANIZATION, 0.9);
        ProposedRelation proposal = new ProposedRelation(
                "SUPPORTS", span(document, "melirik"), 0.9, List.of(argument(document, "Bolivia", 0.9)), List.of(body));
        assertThat(TreeReading.of(proposing(document, proposal)).statements()).isEmpty();
    }

    private static List<Statement> read(Document document, String type, String undergoer, double probability) {
        ProposedRelation proposal = new ProposedRelation(
                type,
                span(document, "melirik"),
                probability,
                List.of(argument(document, "Bolivia", 0.9)),
                List.of(argument(document, undergoer, 0.9)));
        return TreeReading.of(proposing(document, proposal)).statements();
    }

    @Test
    void makesAStatementOfAVerbThatNoListHas() {
        assertThat(read(embrace(false), "SUPPORTS", "Ekuador", 0.9))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.type()).isEqualTo(RelationType.SUPPORTS);
                    assertThat(statement.rule()).isEqualTo("model");
                    assertThat(statement.polarity()).isEqualTo(Polarity.ASSERTED);
                });
    }

    @Test
    void leavesTheSentenceTheLastWordOnWhetherItIsSo() {
        assertThat(read(embrace(true), "SUPPORTS", "Ekuador", 0.9))
                .singleElement()
                .extracting(Statement::polarity)
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void makesNoStatementThatTheOntologyDoesNotAllow() {
        assertThat(read(embrace(false), "PARTICIPATES_IN", "Quito", 0.9)).isEmpty();
    }

    @Test
    void organizesNothingButEvents() {
        assertThat(read(embrace(false), "ORGANIZES", "Ekuador", 0.9)).isEmpty();
    }

    @Test
    void letsNobodyButPersonsHoldPositions() {
        assertThat(read(embrace(false), "HOLDS_POSITION", "Ekuador", 0.9)).isEmpty();
    }

    @Test
    void makesNoStatementOfATypeThatIsNotThere() {
        assertThat(read(embrace(false), "EMBRACES", "Ekuador", 0.9)).isEmpty();
    }

    @Test
    void makesNoStatementOfWhatIsHardlyLikely() {
        assertThat(read(embrace(false), "SUPPORTS", "Ekuador", 0.05)).isEmpty();
    }

    @Test
    void makesNoStatementOfOneWithItself() {
        assertThat(read(embrace(false), "SUPPORTS", "Bolivia", 0.9)).isEmpty();
    }

    /** <i>Bolivia mengecam Ekuador</i>, of which the model sees the same, or another type, with a likelihood. */
    private static Statement condemned(String type, double probability, boolean asked) {
        Document document = ConlluDocument.of("id", """
                1 Bolivia  Bolivia  PROPN _ _         2 nsubj _ Name=State|Iso3=BOL|Canonical=Bolivia
                2 mengecam mengecam VERB  _ Voice=Act 0 root  _ _
                3 Ekuador  Ekuador  PROPN _ _         2 obj   _ Name=State|Iso3=ECU|Canonical=Ekuador
                """);
        ProposedRelation proposal = new ProposedRelation(
                type,
                span(document, "mengecam"),
                probability,
                List.of(argument(document, "Bolivia", 1)),
                List.of(argument(document, "Ekuador", 1)));
        Document read = new Document(
                document.language(), document.text(), document.sentences(), asked ? List.of(proposal) : null);
        return TreeReading.of(read).statements().stream()
                .filter(statement -> statement.type() == RelationType.CRITICIZES)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhoFoundAStatement() {
        assertThat(read(embrace(false), "SUPPORTS", "Ekuador", 0.9))
                .extracting(Statement::foundBy)
                .containsExactly(FoundBy.MODEL);
        assertThat(condemned("CRITICIZES", 0.9, true).foundBy()).isEqualTo(FoundBy.BOTH);
        assertThat(condemned("CRITICIZES", 0.2, true).foundBy()).isEqualTo(FoundBy.BOTH);
        assertThat(condemned("CRITICIZES", 0.19, true).foundBy()).isEqualTo(FoundBy.RULE);
        assertThat(condemned("PRAISES", 0.9, true).foundBy()).isEqualTo(FoundBy.RULE);
    }

    @Test
    void findsByRulesAloneWhereNoModelIsAsked() {
        assertThat(condemned("CRITICIZES", 0.9, false).foundBy()).isEqualTo(FoundBy.RULE);
    }

    @Test
    void tellsTheWordsThatTheModelTook() {
        Document document = embrace(false);

        assertThat(read(document, "SUPPORTS", "Ekuador", 0.9)).singleElement().satisfies(statement -> {
            assertThat(statement.doer()).isEqualTo(span(document, "Bolivia"));
            assertThat(statement.undergoer()).isEqualTo(span(document, "Ekuador"));
        });
    }

    @Test
    void whatSomebodyIsUrgedToDoIsIntendedThoughATaggerTookItForANoun() {
        Document document = ConlluDocument.of("en", """
                1 Bolivia  Bolivia  PROPN _ _                        3 nsubj:pass _ Name=State|Iso3=BOL|Canonical=Bolivia
                2 was      be       AUX   _ _                        3 aux:pass   _ _
                3 urged    urge     VERB  _ VerbForm=Part|Voice=Pass 0 root       _ _
                4 to       to       ADP   _ _                        6 case       _ _
                5 sanction sanction NOUN  _ _                        6 compound   _ _
                6 Ecuador  Ecuador  PROPN _ _                        3 obl        _ Name=State|Iso3=ECU|Canonical=Ecuador
                """);
        ProposedRelation proposal = new ProposedRelation(
                "SANCTIONS",
                span(document, "sanction"),
                0.9,
                List.of(argument(document, "Bolivia", 0.9)),
                List.of(argument(document, "Ecuador", 0.9)));
        assertThat(TreeReading.of(proposing(document, proposal)).statements())
                .filteredOn(statement -> statement.type() == RelationType.SANCTIONS)
                .extracting(Statement::polarity)
                .containsExactly(Polarity.INTENDED);
    }
}
