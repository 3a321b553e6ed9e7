package org.relasi.extract.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.extract.reading.TreeReading;

/** Whom pronouns and nouns that point back mean, over trees. */
class CoreferenceTests {

    private static List<String> read(String language, String conllu) {
        return TreeReading.statements(language, conllu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ia", "dia", "beliau"})
    void takesPronounForPersonWhoIsSpokenOf(String pronoun) {
        String tree = """
                1 Macron    Macron    PROPN _ _         2 nsubj _ Name=Person
                2 tersenyum tersenyum VERB  _ Voice=Act 0 root  _ _

                1 %1$s      %1$s      PRON  _ _         2 nsubj _ _
                2 memuji    memuji    VERB  _ Voice=Act 0 root  _ _
                3 Kanada    Kanada    PROPN _ _         2 obj   _ Name=State|Iso3=CAN
                """.formatted(pronoun);
        assertThat(read("id", tree)).containsExactly("Macron|PRAISES|Kanada|asserted|");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he", "she"})
    void takesEnglishPronounForPersonNotForState(String pronoun) {
        String tree = """
                1 Merkel  Merkel  PROPN _ _ 2 nsubj _ Name=Person
                2 left    leave   VERB  _ _ 0 root  _ _
                3 Egypt   Egypt   PROPN _ _ 2 obj   _ Name=State|Iso3=EGY

                1 %1$s    %1$s    PRON  _ _ 2 nsubj _ _
                2 praised praise  VERB  _ _ 0 root  _ _
                3 Canada  Canada  PROPN _ _ 2 obj   _ Name=State|Iso3=CAN
                """.formatted(pronoun);
        assertThat(read("en", tree)).contains("Merkel|PRAISES|Canada|asserted|");
    }

    @Test
    void takesItForStateNotForPerson() {
        String tree = """
                1 Iran       Iran     PROPN _ _ 2 nsubj _ Name=State|Iso3=IRN
                2 ignored    ignore   VERB  _ _ 0 root  _ _
                3 Biden      Biden    PROPN _ _ 2 obj   _ Name=Person

                1 It         it       PRON  _ _ 2 nsubj _ _
                2 threatened threaten VERB  _ _ 0 root  _ _
                3 Jordan     Jordan   PROPN _ _ 2 obj   _ Name=State|Iso3=JOR
                """;
        assertThat(read("en", tree)).contains("Iran|THREATENS|Jordan|asserted|");
    }

    @Test
    void doesNotTakeBoundObjectForItsOwnSubject() {
        String tree = """
                1 Xi        Xi        PROPN _ _         2 nsubj _ Name=Person
                2 tersenyum tersenyum VERB  _ Voice=Act 0 root  _ _

                1 Trump     Trump     PROPN _ _         2 nsubj _ Name=Person
                2 memuji    memuji    VERB  _ Voice=Act 0 root  _ _
                3 nya       nya       PRON  _ _         2 obj   _ _
                """;
        assertThat(read("id", tree)).containsExactly("Trump|PRAISES|Xi|asserted|");
    }

    @Test
    void prefersSubjectToObjectOfSentenceBefore() {
        String tree = """
                1 Putin    Putin    PROPN _ _         2 nsubj _ Name=Person
                2 menemui  menemui  VERB  _ Voice=Act 0 root  _ _
                3 Xi       Xi       PROPN _ _         2 obj   _ Name=Person

                1 Dia      dia      PRON  _ _         2 nsubj _ _
                2 memuji   memuji   VERB  _ Voice=Act 0 root  _ _
                3 Kanada   Kanada   PROPN _ _         2 obj   _ Name=State|Iso3=CAN
                """;
        assertThat(read("id", tree)).contains("Putin|PRAISES|Kanada|asserted|");
    }

    @Test
    void forgetsWhoWasNamedTooFarBefore() {
        String tree = """
                1 Macron    Macron    PROPN _ _         2 nsubj _ Name=Person
                2 tersenyum tersenyum VERB  _ Voice=Act 0 root  _ _

                1 Hujan hujan NOUN _ _ 0 root _ _

                1 Angin angin NOUN _ _ 0 root _ _

                1 Badai badai NOUN _ _ 0 root _ _

                1 Ia        ia        PRON  _ _         2 nsubj _ _
                2 memuji    memuji    VERB  _ Voice=Act 0 root  _ _
                3 Kanada    Kanada    PROPN _ _         2 obj   _ Name=State|Iso3=CAN
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void takesPluralForGroupNamedTogether() {
        String tree = """
                1 Merkel    Merkel    PROPN _ _         4 nsubj _ Name=Person
                2 dan       dan       CCONJ _ _         3 cc    _ _
                3 Macron    Macron    PROPN _ _         1 conj  _ Name=Person
                4 tersenyum tersenyum VERB  _ Voice=Act 0 root  _ _

                1 Mereka    mereka    PRON  _ _         2 nsubj _ _
                2 mendukung mendukung VERB  _ Voice=Act 0 root  _ _
                3 Ukraina   Ukraina   PROPN _ _         2 obj   _ Name=State|Iso3=UKR
                """;
        assertThat(read("id", tree))
                .containsExactlyInAnyOrder("Merkel|SUPPORTS|Ukraina|asserted|", "Macron|SUPPORTS|Ukraina|asserted|");
    }

    @Test
    void takesTheyForOrganizationWhereNoGroupIsNamed() {
        String tree = """
                1 Hamas     Hamas   PROPN _ _ 2 nsubj _ Name=Organization
                2 waited    wait    VERB  _ _ 0 root  _ _

                1 They      they    PRON  _ _ 2 nsubj _ _
                2 attacked  attack  VERB  _ _ 0 root  _ _
                3 Israel    Israel  PROPN _ _ 2 obj   _ Name=State|Iso3=ISR
                """;
        assertThat(read("en", tree)).containsExactly("Hamas|ATTACKS|Israel|asserted|");
    }

    @Test
    void takesGroupThatIsPointedAtForOrganization() {
        String tree = """
                1 Hamas     Hamas     PROPN _ _         2 nsubj _ Name=Organization
                2 menunggu  menunggu  VERB  _ Voice=Act 0 root  _ _

                1 Kelompok  kelompok  NOUN  _ _         3 nsubj _ _
                2 itu       itu       DET   _ _         1 det   _ _
                3 menculik  menculik  VERB  _ Voice=Act 0 root  _ _
                4 Bakri     Bakri     PROPN _ _         3 obj   _ Name=Person
                """;
        assertThat(read("id", tree)).containsExactly("Hamas|KIDNAPS|Bakri|asserted|");
    }

    @Test
    void leavesGroupThatNothingPointsAt() {
        String tree = """
                1 Hamas     Hamas     PROPN _ _         2 nsubj _ Name=Organization
                2 menunggu  menunggu  VERB  _ Voice=Act 0 root  _ _

                1 Kelompok  kelompok  NOUN  _ _         2 nsubj _ _
                2 menculik  menculik  VERB  _ Voice=Act 0 root  _ _
                3 Bakri     Bakri     PROPN _ _         2 obj   _ Name=Person
                """;
        assertThat(read("id", tree)).isEmpty();
    }

    @Test
    void takesCouncilForTheOneWhoseNameHoldsIt() {
        String tree = """
                1 Security  Security  PROPN _ _ 3 nsubj     _ Name=Organization|Words=2
                2 Council   Council   PROPN _ _ 1 flat:name _ _
                3 waited    wait      VERB  _ _ 0 root      _ _
                4 for       for       ADP   _ _ 5 case      _ _
                5 NATO      NATO      PROPN _ _ 3 obl       _ Name=Organization

                1 The       the       DET   _ _ 2 det   _ _
                2 council   council   NOUN  _ _ 3 nsubj _ _
                3 condemned condemn   VERB  _ _ 0 root  _ _
                4 Iraq      Iraq      PROPN _ _ 3 obj   _ Name=State|Iso3=IRQ
                """;
        assertThat(read("en", tree)).containsExactly("Security Council|CRITICIZES|Iraq|asserted|");
    }

    @Test
    void looksAheadFromPhraseBeforeItsSubject() {
        String tree = """
                1 Putin     Putin     PROPN _ _         2 nsubj _ Name=Person
                2 menunggu  menunggu  VERB  _ Voice=Act 0 root  _ _

                1 Dalam     dalam     ADP   _ _         2 case  _ _
                2 kunjungan kunjungan NOUN  _ _         8 obl   _ _
                3 nya       nya       PRON  _ _         2 nmod  _ _
                4 ke        ke        ADP   _ _         5 case  _ _
                5 Iran      Iran      PROPN _ _         2 nmod  _ Name=State|Iso3=IRN
                6 ,         ,         PUNCT _ _         8 punct _ _
                7 Grossi    Grossi    PROPN _ _         8 nsubj _ Name=Person
                8 bicara    bicara    VERB  _ Voice=Act 0 root  _ _
                """;
        assertThat(read("id", tree)).containsExactly("Grossi|VISITS|Iran|asserted|");
    }

    @Test
    void takesSelfForWhoIsQuoted() {
        String tree = """
                1 "        "        PUNCT _ _         3 punct _ _
                2 Kami     kami     PRON  _ _         3 nsubj _ _
                3 mengecam mengecam VERB  _ Voice=Act 0 root  _ _
                4 Iran     Iran     PROPN _ _         3 obj   _ Name=State|Iso3=IRN
                5 "        "        PUNCT _ _         3 punct _ _
                6 kata     kata     VERB  _ _         3 parataxis _ _
                7 Macron   Macron   PROPN _ _         6 nsubj _ Name=Person
                """;
        assertThat(read("id", tree)).containsExactly("Macron|CRITICIZES|Iran|asserted|");
    }
}
