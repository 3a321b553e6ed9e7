package org.relasi.extract.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.reading.ReadStatement;
import org.relasi.extract.reading.TreeReading;

/** Events that a phrase names, over trees. */
class EventPhrasesTests {

    private static final String STRIKES = """
                1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
                2 mengecam  mengecam  VERB  _ Voice=Act 0 root  _ _
                3 serangan  serangan  NOUN  _ _         2 obj   _ _
                4 udara     udara     NOUN  _ _         3 nmod  _ _
                5 di        di        ADP   _ _         6 case  _ _
                6 Gaza      Gaza      PROPN _ _         3 nmod  _ Name=Place
                """;

    private static Participant event(Reading reading) {
        return reading.participants().stream()
                .filter(participant -> participant.name().startsWith("serangan"))
                .reduce((one, other) -> {
                    throw new AssertionError(one + " is not " + other);
                })
                .orElseThrow();
    }

    @Test
    void mentionsEventByItsCoreAndByTheFullPhrase() {
        Participant strikes = event(TreeReading.of("id", STRIKES));
        assertThat(strikes.name()).isEqualTo("serangan udara di Gaza");
        assertThat(strikes.mentions())
                .extracting(Mention::surface)
                .containsExactly("serangan udara di Gaza", "serangan udara");
    }

    @Test
    void takesPhraseThatPointsBackForTheEventBefore() {
        String again = STRIKES + """

                1 Prancis   Prancis   PROPN _ _         2 nsubj _ Name=State|Iso3=FRA
                2 mengecam  mengecam  VERB  _ Voice=Act 0 root  _ _
                3 serangan  serangan  NOUN  _ _         2 obj   _ _
                4 itu       itu       DET   _ _         3 det   _ _
                """;
        Reading reading = TreeReading.of("id", again);
        assertThat(ReadStatement.of(reading))
                .containsExactly(
                        "Kanada|CRITICIZES|serangan udara di Gaza|asserted|",
                        "Prancis|CRITICIZES|serangan udara di Gaza|asserted|");
        assertThat(event(reading).id()).isEqualTo(reading.statements().get(1).object());
    }

    @Test
    void doesNotTakeWhatIsOnlySaidForEvent() {
        String tree = """
                1 Kanada    Kanada    PROPN _ _         2 nsubj _ Name=State|Iso3=CAN
                2 mengecam  mengecam  VERB  _ Voice=Act 0 root  _ _
                3 tuduhan   tuduhan   NOUN  _ _         2 obj   _ _
                """;
        assertThat(TreeReading.statements("id", tree)).isEmpty();
    }
}
