package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.extract.RelationType;

class EventsTests {

    private final EntityResolver resolver =
            new EntityResolver(new InMemoryEntityIndex(), new ResolveSettings(StateNaming.ARTICLE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pemilu AS 2016 | pemilihan presiden AS 2016",
                "pemilu AS 2016 | 2016 US presidential election",
                "Pilpres Amerika Serikat 2016 | the 2016 American election",
                "Pemilu 2024 | pilpres 2024",
                "KTT G20 2022 | 2022 G20 summit",
                "KTT G20 2022 | KTT G20 Bali 2022",
                "KTT PBB 2023 | 2023 United Nations summit",
                "Pilgub Jawa Barat 2018 | pemilihan gubernur Jawa Barat 2018",
                "latihan militer Rusia-Belarus 2021 | 2021 Russian-Belarusian military exercise",
                "Perang Dunia II | World War II",
                "Perang Irak | Iraq war",
                "pandemi Covid-19 | COVID-19 pandemic",
                "Piala Dunia 2026 Meksiko | 2026 World Cup in Mexico"
            })
    void meetAcrossArticlesAndLanguages(String name, String other) {
        Judgement first = judge("a", new Readings().event(name));

        assertThat(judge("b", new Readings().event(other)).entity().id())
                .isEqualTo(first.entity().id());
        assertThat(first.reason()).isEqualTo("kind-and-time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pemilu AS 2016 | pemilu AS 2020",
                "pemilu AS 2016 | pemilu Prancis 2016",
                "pemilu AS 2018 | pemilu legislatif AS 2018",
                "pilgub Jawa Barat 2018 | pilgub Jawa Timur 2018",
                "KTT G20 2022 | KTT ASEAN 2022",
                "KTT ASEAN ke-42 2023 | KTT ASEAN ke-43 2023",
                "Perang Dunia I | Perang Dunia II",
                "Perang Irak | Perang Vietnam",
                "gempa Palu 2018 | gempa Lombok 2018"
            })
    void differByYearPlaceBodyAndNumber(String name, String other) {
        assertThat(judge("a", new Readings().event(name)).entity().id())
                .isNotEqualTo(judge("a", new Readings().event(other)).entity().id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serangan itu",
                "Serangan Israel",
                "KTT G20",
                "pemilu",
                "the election",
                "perang",
                "pembicaraan antara Iran dan AS",
                "Kasus Suap"
            })
    void belongToTheirArticleWhereTheNameTellsTooLittle(String name) {
        Judgement first = judge("a", new Readings().event(name));

        assertThat(first.reason()).isEqualTo("article-scoped");
        assertThat(judge("b", new Readings().event(name)).entity().id())
                .isNotEqualTo(first.entity().id());
    }

    @Test
    void takeTheYearFromWhenTheyHappenedAndThePlaceFromAnotherMention() {
        String named =
                judge("a", new Readings().event("pemilu AS 2016")).entity().id();

        assertThat(judge("b", new Readings().event("pemilu AS", "2016-11-08", "day"))
                        .entity()
                        .id())
                .isEqualTo(named);
        assertThat(judge("c", new Readings().event("pemilu 2016", "pemilihan presiden AS"))
                        .entity()
                        .id())
                .isEqualTo(named);
    }

    @Test
    void areToldByTheDayWhereThereAreManyAYear() {
        Readings tuesday = new Readings().event("serangan Israel di Gaza", "2024-05-07", "day");
        Readings attack = new Readings().event("Israeli attack in Gaza", "2024-05-07", "day");
        Readings month = new Readings().event("serangan Israel di Gaza", "2024-05-01", "month");

        assertThat(judge("a", tuesday).entity().id())
                .isEqualTo(judge("b", attack).entity().id());
        assertThat(judge("c", month).reason()).isEqualTo("article-scoped");
    }

    @Test
    void areOneWhereTheSameWasDoneToTheSamePerson() {
        Readings indonesian = new Readings()
                .impliedEvent("peracunan Alexei Navalny")
                .person("Alexei Navalny")
                .says(0, RelationType.POISONED, 1, Map.of());
        Readings english = new Readings()
                .impliedEvent("poisoning of Aleksei Navalny")
                .person("Aleksei Navalny")
                .says(0, RelationType.POISONED, 1, Map.of());

        assertThat(judge("a", indonesian).entity().id())
                .isEqualTo(judge("b", english).entity().id());
        assertThat(judge("a", indonesian).reason()).isEqualTo("deed");
    }

    @Test
    void areNotOneWhereItWasDoneToAState() {
        Readings sanctioned = new Readings()
                .impliedEvent("sanksi terhadap Iran")
                .state("Iran", "IRN")
                .says(0, RelationType.SANCTIONS, 1, Map.of());

        assertThat(judge("a", sanctioned).entity().id())
                .isNotEqualTo(judge("b", sanctioned).entity().id());
    }

    private Judgement judge(String articleId, Readings readings) {
        return resolver.resolve(articleId, readings.read()).get(0);
    }
}
