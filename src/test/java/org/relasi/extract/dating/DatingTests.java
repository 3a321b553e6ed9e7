package org.relasi.extract.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relasi.extract.Reading;
import org.relasi.extract.Statement;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.RuleExtractor;

/** Which statement a time belongs to, over trees. All articles here are published on Thursday, 13 March 2025. */
class DatingTests {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 13);
    private static final RuleExtractor EXTRACTOR = new RuleExtractor();

    private static Reading read(String language, String conllu) {
        return EXTRACTOR.read(ConlluDocument.of(language, conllu), PUBLISHED);
    }

    private static List<String> statements(String language, String conllu) {
        Reading reading = read(language, conllu);
        return reading.statements().stream()
                .map(statement -> String.join(
                        " ",
                        reading.participant(statement.subject()).name(),
                        statement.type().name(),
                        reading.participant(statement.object()).name(),
                        statement.eventTime() + " " + statement.eventPrecision()))
                .toList();
    }

    private static Stream<String> events(Reading reading) {
        return reading.participants().stream()
                .filter(participant -> participant.eventTime() != null)
                .map(participant ->
                        participant.name() + " " + participant.eventTime() + " " + participant.eventPrecision());
    }

    private static List<String> said(String language, String conllu) {
        return read(language, conllu).statements().stream()
                .map(statement -> statement.type() + " " + statement.saidTime() + " " + statement.saidPrecision())
                .toList();
    }

    @Test
    void givesWhatIsSaidTheTimeOfTheSayingAboveIt() {
        String tree = """
                1 Ukraine   Ukraine   PROPN _ _ 2 nsubj _ Name=State|Iso3=UKR
                2 said      say       VERB  _ _ 0 root  _ _
                3 on        on        ADP   _ _ 4 case  _ _
                4 Wednesday Wednesday PROPN _ _ 2 obl   _ _
                5 that      that      SCONJ _ _ 7 mark  _ _
                6 Russia    Russia    PROPN _ _ 7 nsubj _ Name=State|Iso3=RUS
                7 attacked  attack    VERB  _ _ 2 ccomp _ _
                8 Poland    Poland    PROPN _ _ 7 obj   _ Name=State|Iso3=POL
                9 in        in        ADP   _ _ 10 case _ _
                10 2016     2016      NUM   _ _ 7 obl   _ _
                """;
        assertThat(said("en", tree)).containsExactly("ATTACKS 2025-03-12 day", "ACCUSES 2025-03-12 day");
        assertThat(statements("en", tree)).contains("Russia ATTACKS Poland 2016-01-01 year");
    }

    @Test
    void givesWhatIsSaidTheTimeOfTheSayingPutInBehind() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         2 nsubj     _ Name=State|Iso3=RUS
                2 menyerang menyerang VERB  _ Voice=Act 0 root      _ _
                3 Polandia  Polandia  PROPN _ _         2 obj       _ Name=State|Iso3=POL
                4 ,         ,         PUNCT _ _         2 punct     _ _
                5 kata      kata      VERB  _ _         2 parataxis _ _
                6 Tusk      Tusk      PROPN _ _         5 nsubj     _ Name=Person
                7 ,         ,         PUNCT _ _         2 punct     _ _
                8 Rabu      Rabu      PROPN _ _         2 obl:tmod  _ _
                9 (         (         PUNCT _ _         10 punct    _ _
                10 12/3     12/3      NUM   _ _         8 appos     _ _
                11 )        )         PUNCT _ _         10 punct    _ _
                """;
        assertThat(said("id", tree)).containsExactly("ATTACKS 2025-03-12 day", "ACCUSES 2025-03-12 day");
    }

    @Test
    void givesADemandItsOwnTimeAndWhatOnlyTheArticleSaysNone() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         2 nsubj      _ Name=State|Iso3=JPN
                2 mengecam mengecam VERB  _ Voice=Act 0 root       _ _
                3 Kuba     Kuba     PROPN _ _         2 obj        _ Name=State|Iso3=CUB
                4 pekan    pekan    NOUN  _ _         2 obl:tmod   _ _
                5 lalu     lalu     ADJ   _ _         4 amod       _ _
                """;
        assertThat(said("id", tree)).containsExactly("CRITICIZES 2025-03-03 week");
        assertThat(said("id", tree.replace("mengecam", "menyerang"))).containsExactly("ATTACKS null null");
    }

    @Test
    void takesNoTimeOfASayingThatOnlyStandsBeside() {
        String tree = """
                1 Tusk      Tusk      PROPN _ _ 2 nsubj _ Name=Person
                2 spoke     say       VERB  _ _ 0 root  _ _
                3 on        on        ADP   _ _ 4 case  _ _
                4 Wednesday Wednesday PROPN _ _ 2 obl   _ _
                5 and       and       CCONJ _ _ 7 cc    _ _
                6 Russia    Russia    PROPN _ _ 7 nsubj _ Name=State|Iso3=RUS
                7 attacked  attack    VERB  _ _ 2 conj  _ _
                8 Poland    Poland    PROPN _ _ 7 obj   _ Name=State|Iso3=POL
                """;
        assertThat(said("en", tree)).contains("ATTACKS null null");
    }

    @Test
    void datesAVerbByTheTimeOfItsClause() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         2 nsubj      _ Name=State|Iso3=JPN
                2 mengecam mengecam VERB  _ Voice=Act 0 root       _ _
                3 Kuba     Kuba     PROPN _ _         2 obj        _ Name=State|Iso3=CUB
                4 pekan    pekan    NOUN  _ _         2 obl:tmod   _ _
                5 lalu     lalu     ADJ   _ _         4 amod       _ _
                """;
        assertThat(statements("id", tree)).containsExactly("Jepang CRITICIZES Kuba 2025-03-03 week");
    }

    @Test
    void keepsTheTimeOfSayingFromWhatIsSaid() {
        String tree = """
                1 Ukraine   Ukraine   PROPN _ _ 2 nsubj _ Name=State|Iso3=UKR
                2 said      say       VERB  _ _ 0 root  _ _
                3 on        on        ADP   _ _ 4 case  _ _
                4 Wednesday Wednesday PROPN _ _ 2 obl   _ _
                5 that      that      SCONJ _ _ 7 mark  _ _
                6 Russia    Russia    PROPN _ _ 7 nsubj _ Name=State|Iso3=RUS
                7 attacked  attack    VERB  _ _ 2 ccomp _ _
                8 Poland    Poland    PROPN _ _ 7 obj   _ Name=State|Iso3=POL
                """;
        assertThat(statements("en", tree))
                .containsExactly("Russia ATTACKS Poland null null", "Ukraine ACCUSES Russia 2025-03-12 day");
    }

    @Test
    void datesWhatIsSaidByItsOwnTime() {
        String tree = """
                1  Ukraine   Ukraine   PROPN _ _ 2  nsubj _ Name=State|Iso3=UKR
                2  said      say       VERB  _ _ 0  root  _ _
                3  on        on        ADP   _ _ 4  case  _ _
                4  Wednesday Wednesday PROPN _ _ 2  obl   _ _
                5  that      that      SCONJ _ _ 7  mark  _ _
                6  Russia    Russia    PROPN _ _ 7  nsubj _ Name=State|Iso3=RUS
                7  attacked  attack    VERB  _ _ 2  ccomp _ _
                8  Poland    Poland    PROPN _ _ 7  obj   _ Name=State|Iso3=POL
                9  in        in        ADP   _ _ 10 case  _ _
                10 2016      2016      NUM   _ _ 7  obl   _ _
                """;
        assertThat(statements("en", tree))
                .containsExactly("Russia ATTACKS Poland 2016-01-01 year", "Ukraine ACCUSES Russia 2025-03-12 day");
    }

    @Test
    void takesADateBehindTheSpeakerForThatOfSayingWhateverItsTree() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         2 nsubj     _ Name=State|Iso3=RUS
                2 menyerang menyerang VERB  _ Voice=Act 0 root      _ _
                3 Polandia  Polandia  PROPN _ _         2 obj       _ Name=State|Iso3=POL
                4 ,         ,         PUNCT _ _         2 punct     _ _
                5 kata      kata      VERB  _ _         2 parataxis _ _
                6 Tusk      Tusk      PROPN _ _         5 nsubj     _ Name=Person
                7 ,         ,         PUNCT _ _         2 punct     _ _
                8 Rabu      Rabu      PROPN _ _         2 obl:tmod  _ _
                9 (         (         PUNCT _ _         10 punct    _ _
                10 12/3     12/3      NUM   _ _         8 appos     _ _
                11 )        )         PUNCT _ _         10 punct    _ _
                """;
        assertThat(statements("id", tree))
                .containsExactly("Rusia ATTACKS Polandia null null", "Tusk ACCUSES Rusia null null");
    }

    @Test
    void datesAnAccusationByWhenItWasMade() {
        String tree = """
                1 Pada      pada      ADP   _ _         2 case     _ _
                2 Rabu      Rabu      PROPN _ _         5 obl:tmod _ _
                3 ,         ,         PUNCT _ _         2 punct    _ _
                4 Iran      Iran      PROPN _ _         5 nsubj    _ Name=State|Iso3=IRN
                5 menuduh   menuduh   VERB  _ Voice=Act 0 root     _ _
                6 Israel    Israel    PROPN _ _         5 obj      _ Name=State|Iso3=ISR
                7 menyerang menyerang VERB  _ Voice=Act 5 xcomp    _ _
                8 Suriah    Suriah    PROPN _ _         7 obj      _ Name=State|Iso3=SYR
                """;
        assertThat(statements("id", tree))
                .containsExactlyInAnyOrder("Iran ACCUSES Israel 2025-03-12 day", "Israel ATTACKS Suriah null null");
    }

    @Test
    void sharesTheTimeOfCoordinatedVerbs() {
        String tree = """
                1 Kemarin  kemarin  NOUN  _ _         3 obl:tmod _ _
                2 Jepang   Jepang   PROPN _ _         3 nsubj    _ Name=State|Iso3=JPN
                3 mengecam mengecam VERB  _ Voice=Act 0 root     _ _
                4 Kuba     Kuba     PROPN _ _         3 obj      _ Name=State|Iso3=CUB
                5 dan      dan      CCONJ _ _         6 cc       _ _
                6 memuji   memuji   VERB  _ Voice=Act 3 conj     _ _
                7 Peru     Peru     PROPN _ _         6 obj      _ Name=State|Iso3=PER
                """;
        assertThat(statements("id", tree))
                .containsExactlyInAnyOrder(
                        "Jepang CRITICIZES Kuba 2025-03-12 day", "Jepang PRAISES Peru 2025-03-12 day");
    }

    @Test
    void sharesNoTimeWithWhatCameBefore() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         2 nsubj    _ Name=State|Iso3=JPN
                2 mengecam mengecam VERB  _ Voice=Act 0 root     _ _
                3 Kuba     Kuba     PROPN _ _         2 obj      _ Name=State|Iso3=CUB
                4 kemarin  kemarin  NOUN  _ _         2 obl:tmod _ _
                5 setelah  setelah  SCONJ _ _         7 mark     _ _
                6 Kuba     Kuba     PROPN _ _         7 nsubj    _ Name=State|Iso3=CUB
                7 memuji   memuji   VERB  _ Voice=Act 2 advcl    _ _
                8 Peru     Peru     PROPN _ _         7 obj      _ Name=State|Iso3=PER
                """;
        assertThat(statements("id", tree))
                .containsExactlyInAnyOrder("Jepang CRITICIZES Kuba 2025-03-12 day", "Kuba PRAISES Peru null null");
    }

    @Test
    void looksAheadWhereTheVerbDoes() {
        String tree = """
                1 Rusia     Rusia     PROPN _ _         3 nsubj    _ Name=State|Iso3=RUS
                2 akan      akan      AUX   _ _         3 aux      _ _
                3 menyerang menyerang VERB  _ Voice=Act 0 root     _ _
                4 Estonia   Estonia   PROPN _ _         3 obj      _ Name=State|Iso3=EST
                5 pada      pada      ADP   _ _         6 case     _ _
                6 Senin     Senin     PROPN _ _         3 obl:tmod _ _
                """;
        assertThat(statements("id", tree)).containsExactly("Rusia ATTACKS Estonia 2025-03-17 day");
    }

    @Test
    void datesAnEventByItsPhraseAndNotTheVerbOverIt() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         2 nsubj  _ Name=State|Iso3=JPN
                2 mengecam mengecam VERB  _ Voice=Act 0 root   _ _
                3 pemilu   pemilu   NOUN  _ _         2 obj    _ Name=Event
                4 2016     2016     NUM   _ _         3 nummod _ _
                """;
        assertThat(statements("id", tree)).containsExactly("Jepang CRITICIZES pemilu null null");
        assertThat(events(read("id", tree))).containsExactly("pemilu 2016-01-01 year");
    }

    @Test
    void datesTheHappeningBehindAPassive() {
        String tree = """
                1 Alexei  Alexei  PROPN _ _          3 nsubj:pass _ Name=Person|Words=2
                2 Navalny Navalny PROPN _ _          1 flat       _ _
                3 diracun diracun VERB  _ Voice=Pass 0 root       _ _
                4 pada    pada    ADP   _ _          5 case       _ _
                5 Agustus Agustus PROPN _ _          3 obl:tmod   _ _
                6 2020    2020    NUM   _ _          5 flat       _ _
                """;
        assertThat(statements("id", tree))
                .containsExactly("peracunan Alexei Navalny POISONED Alexei Navalny 2020-08-01 month");
        assertThat(events(read("id", tree))).containsExactly("peracunan Alexei Navalny 2020-08-01 month");
    }

    @Test
    void givesOfficesNoTime() {
        String tree = """
                1 Presiden Presiden PROPN _ NounType=Office 4 nsubj    _ _
                2 Peru     Peru     PROPN _ _               1 flat     _ Name=State|Iso3=PER
                3 Boluarte Boluarte PROPN _ _               1 flat     _ Name=Person
                4 tiba     tiba     VERB  _ _               0 root     _ _
                5 kemarin  kemarin  NOUN  _ _               4 obl:tmod _ _
                """;
        assertThat(statements("id", tree)).containsExactly("Boluarte HOLDS_POSITION Peru null null");
    }

    @Test
    void countsNothingFromAnUnknownDay() {
        String tree = """
                1 Jepang   Jepang   PROPN _ _         2 nsubj    _ Name=State|Iso3=JPN
                2 mengecam mengecam VERB  _ Voice=Act 0 root     _ _
                3 Kuba     Kuba     PROPN _ _         2 obj      _ Name=State|Iso3=CUB
                4 kemarin  kemarin  NOUN  _ _         2 obl:tmod _ _
                """;
        assertThat(EXTRACTOR.read(ConlluDocument.of("id", tree)).statements())
                .singleElement()
                .extracting(Statement::eventTime)
                .isNull();
    }
}
