package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.EvalLine;

class ArticleScorerTests {

    private static final RelationLexicon LEXICON = RelationLexicon.load();

    private final Scores scores = new Scores();

    @Test
    void alignsANameByAnyOfItsForms() {
        score(List.of(gold("g1", "State", "Rusia", "Moskow")), List.of(read("x1", "State", "moskow")));
        assertThat(scores.entities()).hasToString("P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
    }

    @Test
    void countsAnEntityOfTheWrongTypeAsExtraAndMissed() {
        score(List.of(gold("g1", "State", "Rusia")), List.of(read("x1", "Place", "Rusia")));
        assertThat(scores.entities()).hasToString("P 0.000  R 0.000  F1 0.000  (tp 0 fp 1 fn 1)");
        assertThat(scores.errors()).containsExactly("a\tentity-type\tRusia\tPlace\tState");
    }

    @Test
    void alignsEventsThatShareHalfOfTheirContentWords() {
        score(
                List.of(gold("g1", "Event", "KTT G20 di Bali")),
                List.of(read("x1", "Event", "KTT Bali"), read("x2", "Event", "pemilu di Bali")));
        assertThat(scores.entities()).hasToString("P 0.500  R 1.000  F1 0.667  (tp 1 fp 1 fn 0)");
    }

    @Test
    void alignsAPersonByAPartOfTheNameAfterAllThatHaveTheNameItself() {
        score(
                List.of(gold("g1", "Person", "Ana Rahma"), gold("g2", "Person", "Rahma")),
                List.of(read("x1", "Person", "Rahma"), read("x2", "Person", "Rahma Ana Putri")));
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void leavesOptionalEntitiesOut() {
        GoldArticle.Entity optional = new GoldArticle.Entity("g1", Set.of("Place"), "Bali", List.of(), true);
        score(List.of(optional), List.of(read("x1", "State", "Bali")));
        score(List.of(optional), List.of());
        assertThat(scores.entities().annotated()).isZero();
        assertThat(scores.errors()).isEmpty();
    }

    @Test
    void tellsTypeFamilyAndPairApart() {
        scoreRelations(
                List.of(gold(List.of("g1"), "ACCUSES", "g2")),
                List.of(read("x1", "CRITICIZES", "x2", 0.8), read("x2", "PRAISES", "x1", 0.6)));
        assertThat(scores.relations(Level.EXACT)).hasToString("P 0.000  R 0.000  F1 0.000  (tp 0 fp 2 fn 1)");
        assertThat(scores.relations(Level.FAMILY)).hasToString("P 0.500  R 1.000  F1 0.667  (tp 1 fp 1 fn 0)");
        // either way round, so that the second is another wording of the same pair
        assertThat(scores.relations(Level.PAIR)).hasToString("P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
        assertThat(scores.ofType(RelationType.CRITICIZES)).hasToString("P 0.000  R 0.000  F1 0.000  (tp 0 fp 1 fn 0)");
        assertThat(scores.errors())
                .containsExactly(
                        "a\trelation-missed\tA\tACCUSES\tB\tquoted words",
                        "a\trelation-extra\tA\tCRITICIZES\tB\tevidence",
                        "a\trelation-extra\tB\tPRAISES\tA\tevidence");
    }

    @Test
    void takesARelationWithoutDirectionEitherWayAndOnce() {
        scoreRelations(
                List.of(gold(List.of("g1"), "MEETS", "g2")),
                List.of(read("x2", "MEETS", "x1", 0.8), read("x1", "MEETS", "x2", 0.8)));
        assertThat(scores.relations(Level.EXACT)).hasToString("P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
    }

    @Test
    void acceptsNobodyWhereTheAnnotationDoes() {
        scoreRelations(
                List.of(gold(Arrays.asList("g1", null), "KILLS", "g2")), List.of(read(null, "KILLS", "x2", 0.8)));
        assertThat(scores.relations(Level.EXACT)).hasToString("P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
    }

    @Test
    void givesAnnotationsThatCountTheFirstChoiceAndNoErrorToOptionalOnes() {
        GoldArticle.Relation optional = new GoldArticle.Relation(
                List.of("g1"), List.of(RelationType.URGES), List.of("g2"), "asserted", narrator(), "", "", true);
        GoldArticle.Relation counted = new GoldArticle.Relation(
                List.of("g1"),
                List.of(RelationType.WARNS, RelationType.URGES),
                List.of("g2"),
                "asserted",
                narrator(),
                "",
                "",
                false);
        scoreRelations(List.of(optional, counted), List.of(read("x1", "URGES", "x2", 0.8)));
        assertThat(scores.relations(Level.EXACT)).hasToString("P 1.000  R 1.000  F1 1.000  (tp 1 fp 0 fn 0)");
        assertThat(scores.ofType(RelationType.WARNS).annotated()).isEqualTo(1);
    }

    @Test
    void comparesPolarityAndSpeakerOfMatchedRelations() {
        scoreRelations(
                List.of(gold(List.of("g1"), "ACCUSES", "g2"), gold(List.of("g2"), "ACCUSES", "g1")),
                List.of(
                        read("x1", "ACCUSES", "x2", 0.8),
                        new EvalLine.Relation("x2", "ACCUSES", "x1", "denied", "x1", 0.4, evidence())));
        assertThat(scores.polarity().rounded()).isEqualTo("0.500");
        assertThat(scores.attribution().rounded()).isEqualTo("0.500");
    }

    @Test
    void countsByConfidenceWhatIsRight() {
        scoreRelations(
                List.of(gold(List.of("g1"), "ACCUSES", "g2")),
                List.of(
                        read("x1", "ACCUSES", "x2", 0.86),
                        read("x1", "URGES", "x2", 0.8),
                        read("x1", "WARNS", "x2", 1.0)));
        assertThat(scores.calibration().lines())
                .containsExactly(
                        "confidence 0.8 to 0.9     2 relations     1 right  mean confidence 0.830  share right 0.500",
                        "confidence 0.9 to 1.0     1 relations     0 right  mean confidence 1.000  share right 0.000",
                        "expected calibration error 0.553");
    }

    @Test
    void roundsAHalfToEven() {
        assertThat(Count.rounded(0.0625)).isEqualTo("0.062");
        assertThat(Count.rounded(0.1875)).isEqualTo("0.188");
    }

    private void scoreRelations(List<GoldArticle.Relation> gold, List<EvalLine.Relation> read) {
        new ArticleScorer(LEXICON, scores)
                .score(
                        new GoldArticle("a", null, List.of(gold("g1", "State", "A"), gold("g2", "State", "B")), gold),
                        new EvalLine("a", List.of(read("x1", "State", "A"), read("x2", "State", "B")), read));
    }

    private void score(List<GoldArticle.Entity> gold, List<EvalLine.Entity> read) {
        new ArticleScorer(LEXICON, scores)
                .score(new GoldArticle("a", null, gold, List.of()), new EvalLine("a", read, List.of()));
    }

    private static GoldArticle.Entity gold(String id, String type, String name, String... mentions) {
        return new GoldArticle.Entity(id, Set.of(type), name, List.of(mentions), false);
    }

    private static GoldArticle.Relation gold(List<@Nullable String> sources, String type, String target) {
        return new GoldArticle.Relation(
                sources,
                List.of(RelationType.valueOf(type)),
                List.of(target),
                "asserted",
                narrator(),
                "",
                "quoted words",
                false);
    }

    private static List<@Nullable String> narrator() {
        return Arrays.asList((String) null);
    }

    private static EvalLine.Entity read(String id, String type, String name) {
        return new EvalLine.Entity(id, type, name, List.of(name));
    }

    private static EvalLine.Relation read(@Nullable String source, String type, String target, double confidence) {
        return new EvalLine.Relation(source, type, target, "asserted", null, confidence, evidence());
    }

    private static EvalLine.Evidence evidence() {
        return new EvalLine.Evidence(0, 8, "evidence");
    }
}
