package org.relasi.extract.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relasi.extract.Participant;
import org.relasi.extract.reading.ConlluDocument;
import org.relasi.extract.reading.TreeReading;

/** Which names of a document are one participant. */
class CastTests {

    private static List<String> names(String language, String conllu) {
        return new Cast(ConlluDocument.of(language, conllu), TreeReading.lexicon(language))
                .participants().stream().map(Participant::name).toList();
    }

    @Test
    void findsBearerOfSurnameEvenBeforeFullName() {
        String tree = """
                1 Petro     Petro     PROPN _ _ 2 nsubj     _ Name=Person
                2 pergi     pergi     VERB  _ _ 0 root      _ _

                1 Gustavo   Gustavo   PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Petro     Petro     PROPN _ _ 1 flat:name _ _
                3 pulang    pulang    VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Gustavo Petro");
    }

    @Test
    void takesSurnameForBearerWhoWasNamedLast() {
        String tree = """
                1 George    George    PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Bush      Bush      PROPN _ _ 1 flat:name _ _
                3 left      leave     VERB  _ _ 0 root      _ _

                1 Laura     Laura     PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Bush      Bush      PROPN _ _ 1 flat:name _ _
                3 stayed    stay      VERB  _ _ 0 root      _ _

                1 Bush      Bush      PROPN _ _ 2 nsubj     _ Name=Person
                2 praised   praise    VERB  _ _ 0 root      _ _
                3 Canada    Canada    PROPN _ _ 2 obj       _ Name=State|Iso3=CAN
                """;
        assertThat(TreeReading.statements("en", tree)).containsExactly("Laura Bush|PRAISES|Canada|asserted|");
    }

    @Test
    void tellsSonFromFather() {
        String tree = """
                1 Donald    Donald    PROPN _ _ 4 nsubj     _ Name=Person|Words=3
                2 Trump     Trump     PROPN _ _ 1 flat:name _ _
                3 Jr        Jr        PROPN _ _ 1 flat:name _ _
                4 left      leave     VERB  _ _ 0 root      _ _

                1 Donald    Donald    PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Trump     Trump     PROPN _ _ 1 flat:name _ _
                3 stayed    stay      VERB  _ _ 0 root      _ _
                """;
        assertThat(names("en", tree)).containsExactlyInAnyOrder("Donald Trump Jr", "Donald Trump");
    }

    @Test
    void takesNameWithAndWithoutMiddleNameForOnePerson() {
        String tree = """
                1 Joe       Joe       PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Biden     Biden     PROPN _ _ 1 flat:name _ _
                3 left      leave     VERB  _ _ 0 root      _ _

                1 Joe       Joe       PROPN _ _ 4 nsubj     _ Name=Person|Words=3
                2 Robinette Robinette PROPN _ _ 1 flat:name _ _
                3 Biden     Biden     PROPN _ _ 1 flat:name _ _
                4 stayed    stay      VERB  _ _ 0 root      _ _
                """;
        assertThat(names("en", tree)).containsExactly("Joe Robinette Biden");
    }

    @Test
    void takesNameBehindAliasForTheSamePerson() {
        String tree = """
                1 Heverita Heverita PROPN _ _ 5 nsubj     _ Name=Person
                2 yang     yang     PRON  _ _ 3 nsubj     _ _
                3 disapa   sapa     VERB  _ _ 1 acl       _ _
                4 Ita      Ita      PROPN _ _ 3 obl       _ Name=Person
                5 pergi    pergi    VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Heverita");
    }

    @Test
    void keepsPersonsApartWhomNoAliasJoins() {
        String tree = """
                1 Heverita Heverita PROPN _ _ 5 nsubj     _ Name=Person
                2 yang     yang     PRON  _ _ 3 nsubj     _ _
                3 memuji   puji     VERB  _ _ 1 acl       _ _
                4 Ita      Ita      PROPN _ _ 3 obj       _ Name=Person
                5 pergi    pergi    VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Heverita", "Ita");
    }

    @Test
    void takesAcronymInBracketsForTheNameBeforeIt() {
        String tree = """
                1 Komisi   Komisi   PROPN _ _ 7 nsubj     _ Name=Organization|Words=3
                2 Pemilihan Pemilihan PROPN _ _ 1 flat:name _ _
                3 Umum     Umum     PROPN _ _ 1 flat:name _ _
                4 (        (        PUNCT _ _ 5 punct     _ _
                5 KPU      KPU      PROPN _ _ 1 appos     _ Name=Organization
                6 )        )        PUNCT _ _ 5 punct     _ _
                7 bersidang sidang  VERB  _ _ 0 root      _ _

                1 KPU      KPU      PROPN _ _ 2 nsubj     _ Name=Organization
                2 pulang   pulang   VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Komisi Pemilihan Umum");
    }

    @Test
    void takesBeginningOfOrganizationForTheWhole() {
        String tree = """
                1 Dewan    Dewan    PROPN _ _ 4 nsubj     _ Name=Organization|Words=3
                2 Keamanan Keamanan PROPN _ _ 1 flat:name _ _
                3 PBB      PBB      PROPN _ _ 1 flat:name _ _
                4 pergi    pergi    VERB  _ _ 0 root      _ _

                1 Dewan    Dewan    PROPN _ _ 3 nsubj     _ Name=Organization|Words=2
                2 Keamanan Keamanan PROPN _ _ 1 flat:name _ _
                3 pulang   pulang   VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Dewan Keamanan PBB");
    }

    @Test
    void doesNotTakeOneCommonWordForTheWholeOrganization() {
        String tree = """
                1 Dewan    Dewan    PROPN _ _ 3 nsubj     _ Name=Organization|Words=2
                2 Keamanan Keamanan PROPN _ _ 1 flat:name _ _
                3 pergi    pergi    VERB  _ _ 0 root      _ _

                1 Dewan    Dewan    PROPN _ _ 2 nsubj     _ Name=Organization
                2 pulang   pulang   VERB  _ _ 0 root      _ _
                """;
        assertThat(names("id", tree)).containsExactly("Dewan Keamanan", "Dewan");
    }

    @Test
    void takesStateAndItsCapitalForOne() {
        String tree = """
                1 Moskow   Moskow   PROPN _ _ 2 nsubj     _ Name=State|Iso3=RUS|Canonical=Rusia
                2 menunggu menunggu VERB  _ _ 0 root      _ _
                3 Rusia    Rusia    PROPN _ _ 2 obj       _ Name=State|Iso3=RUS|Canonical=Rusia
                """;
        assertThat(names("id", tree)).containsExactly("Rusia");
    }

    @Test
    void takesElectionsOfOneYearForOneAndOfAnotherForAnother() {
        String tree = """
                1 Pemilu    Pemilu    PROPN _ _ 0 root      _ Name=Event|Words=3
                2 AS        AS        PROPN _ _ 1 flat:name _ _
                3 2016      2016      NUM   _ _ 1 nummod    _ _

                1 Pemilihan Pemilihan PROPN _ _ 0 root      _ Name=Event|Words=3
                2 Presiden  Presiden  PROPN _ _ 1 flat:name _ _
                3 2016      2016      NUM   _ _ 1 nummod    _ _

                1 Pemilu    Pemilu    PROPN _ _ 0 root      _ Name=Event|Words=2
                2 2020      2020      NUM   _ _ 1 nummod    _ _
                """;
        assertThat(names("id", tree)).containsExactly("Pemilu AS 2016", "Pemilu 2020");
    }

    @ParameterizedTest
    @CsvSource({
        "Mohammed Salman, Muhammad Salman",
        "Djoko Tjahjono, Joko Cahyono",
        "Ramzan Kadyrov, Ramzan Kadirov",
        "Yousef Rahman, Yusuf Rahman",
        "Abdurrahman Wahid, Gus Dur"
    })
    void spellingsAndNicknamesOfOnePersonAreOne(String name, String other) {
        assertThat(names("id", two(name) + "\n" + two(other))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Mohammed Salman, Muhammad Rahman", "Andi Wijaya, Anda Wijaya", "Gus Dur, Gus Ipul"})
    void otherNamesAreOthers(String name, String other) {
        assertThat(names("id", two(name) + "\n" + two(other))).hasSize(2);
    }

    private static String two(String name) {
        String[] words = name.split(" ", -1);
        return """
                1 %s    %s    PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 %s    %s    PROPN _ _ 1 flat:name _ _
                3 pergi pergi VERB  _ _ 0 root      _ _
                """.formatted(words[0], words[0], words[1], words[1]);
    }

    @Test
    void findsWhomNicknameMeansBeforeFullName() {
        String tree = """
                1 Jokowi  Jokowi  PROPN _ _ 2 nsubj     _ Name=Person
                2 pergi   pergi   VERB  _ _ 0 root      _ _

                """ + two("Joko Widodo");
        assertThat(names("id", tree)).containsExactly("Joko Widodo");
    }

    @Test
    void knownAsJoinsOneWhoKnowsAnotherDoesNot() {
        String known = """
                1 Mena    Mena    PROPN _ _ 5 nsubj     _ Name=Person
                2 known   know    VERB  _ _ 1 acl       _ _
                3 as      as      ADP   _ _ 4 case      _ _
                4 Lobo    Lobo    PROPN _ _ 2 obl       _ Name=Person
                5 left    leave   VERB  _ _ 0 root      _ _
                """;
        String knows = """
                1 Mena    Mena    PROPN _ _ 2 nsubj     _ Name=Person
                2 knows   know    VERB  _ _ 0 root      _ _
                3 Lobo    Lobo    PROPN _ _ 2 obj       _ Name=Person
                """;
        assertThat(names("en", known)).containsExactly("Mena");
        assertThat(names("en", knows)).containsExactly("Mena", "Lobo");
    }

    @Test
    void takesCourtesyBeforeASurnameForNoNameOfItsOwn() {
        String tree = """
                1 Mr        Mr        PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Vega      Vega      PROPN _ _ 1 flat      _ _
                3 left      leave     VERB  _ _ 0 root      _ _

                1 Ana       Ana       PROPN _ _ 3 nsubj     _ Name=Person|Words=2
                2 Vega      Vega      PROPN _ _ 1 flat      _ _
                3 stayed    stay      VERB  _ _ 0 root      _ _
                """;
        assertThat(names("en", tree)).containsExactly("Ana Vega");
    }

    @Test
    void findsFullNameOfABodyByItsFirstWordAndInitials() {
        String tree = """
                1 ANDINA    Andina    PROPN _ _ 2 nsubj     _ Name=Organization
                2 sued      sue       VERB  _ _ 0 root      _ _

                1 Andina    Andina    PROPN _ _ 4 nsubj     _ Name=Organization|Words=3
                2 Motors    Motors    PROPN _ _ 1 flat      _ _
                3 Corp      Corp      PROPN _ _ 1 flat      _ _
                4 paid      pay       VERB  _ _ 0 root      _ _

                1 AMC       AMC       PROPN _ _ 2 nsubj     _ Name=Organization
                2 won       win       VERB  _ _ 0 root      _ _
                """;
        assertThat(names("en", tree)).containsExactly("Andina Motors Corp");
    }

    @Test
    void takesAWordThatTwoBodiesBeginWithForNeither() {
        String tree = """
                1 Andina    Andina    PROPN _ _ 3 nsubj     _ Name=Organization|Words=2
                2 Motors    Motors    PROPN _ _ 1 flat      _ _
                3 paid      pay       VERB  _ _ 0 root      _ _

                1 Andina    Andina    PROPN _ _ 3 nsubj     _ Name=Organization|Words=2
                2 Bank      Bank      PROPN _ _ 1 flat      _ _
                3 lent      lend      VERB  _ _ 0 root      _ _

                1 Andina    Andina    PROPN _ _ 2 nsubj     _ Name=Organization
                2 won       win       VERB  _ _ 0 root      _ _
                """;
        assertThat(names("en", tree)).containsExactly("Andina Motors", "Andina Bank", "Andina");
    }
}
