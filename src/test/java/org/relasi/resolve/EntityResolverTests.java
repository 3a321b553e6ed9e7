package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

class EntityResolverTests {

    private final InMemoryEntityIndex index = new InMemoryEntityIndex();
    private final EntityResolver resolver = new EntityResolver(index, new ResolveSettings(StateNaming.ARTICLE));

    @Test
    void knowsAStateByItsCodeWhateverItIsCalled() {
        Judgement first = judge("a", participant(EntityType.STATE, "Rusia", "RUS", "Rusia", "Moskow"));
        Judgement second = judge("b", participant(EntityType.STATE, "Russia", "RUS", "Russia"));

        assertThat(first.entity().id())
                .isEqualTo("RUS")
                .isEqualTo(second.entity().id());
        assertThat(first.reason()).isEqualTo("iso3");
        assertThat(first.entity().aliases()).containsExactly("Moskow");
    }

    @ParameterizedTest
    @CsvSource({
        "ID, POL, Poland, Polandia",
        "EN, POL, Polandia, Poland",
        "ARTICLE, POL, Poland, Poland",
        "ID, XKX, Kosovo, Kosovo"
    })
    void namesStatesInOneLanguageWhateverTheArticles(StateNaming naming, String iso3, String written, String stored) {
        EntityResolver inLanguage = new EntityResolver(index, new ResolveSettings(naming));
        Reading reading = new Reading(List.of(participant(EntityType.STATE, written, iso3, written)), List.of());

        assertThat(inLanguage.resolve("a", reading).get(0).entity().name()).isEqualTo(stored);
    }

    @Test
    void knowsAPersonByNicknameAcrossArticles() {
        Judgement first = judge("a", participant(EntityType.PERSON, "Joko Widodo", null, "Joko Widodo"));
        Judgement second = judge("b", participant(EntityType.PERSON, "Jokowi", null, "Jokowi"));

        assertThat(first.entity().id()).isEqualTo(second.entity().id());
    }

    @Test
    void knowsAPersonOfTwoNamesAcrossArticles() {
        Judgement first = judge("a", participant(EntityType.PERSON, "Joko Widodo", null, "Joko Widodo"));
        Judgement second = judge("b", participant(EntityType.PERSON, "JOKO WIDODO", null, "JOKO WIDODO"));

        assertThat(first.entity().id()).isEqualTo(second.entity().id());
        assertThat(first.reason()).isEqualTo("full-name");
    }

    @Test
    void keepsPersonsOfOneNameApart() {
        Judgement first = judge("a", participant(EntityType.PERSON, "Budi", null, "Budi"));
        index.add(first.entity());
        Judgement second = judge("b", participant(EntityType.PERSON, "Budi", null, "Budi"));

        assertThat(first.entity().id()).isNotEqualTo(second.entity().id());
        assertThat(second.reason()).isEqualTo("article-scoped");
    }

    @Test
    void neverTakesAOneNamedPersonForOneWhoseAliasItIs() {
        index.add(judge("a", participant(EntityType.PERSON, "Vladimir Putin", null, "Vladimir Putin", "Putin"))
                .entity());

        assertThat(judge("b", participant(EntityType.PERSON, "Putin", null, "Putin"))
                        .reason())
                .isEqualTo("article-scoped");
    }

    @Test
    void keepsDescribedEventsOfTwoArticlesApart() {
        Judgement first = judge("a", participant(EntityType.EVENT, "serangan", null, "serangan"));
        Judgement second = judge("b", participant(EntityType.EVENT, "serangan", null, "serangan"));

        assertThat(first.entity().id()).isNotEqualTo(second.entity().id());
        assertThat(first.reason()).isEqualTo("article-scoped");
    }

    @Test
    void joinsNamedEventsAcrossArticles() {
        Judgement first = judge("a", participant(EntityType.EVENT, "Pemilu 2024", null, "Pemilu 2024"));
        Judgement second = judge("b", participant(EntityType.EVENT, "pemilu 2024", null, "pemilu 2024"));

        assertThat(first.entity().id()).isEqualTo(second.entity().id());
    }

    @Test
    void keepsTypesApart() {
        Judgement place = judge("a", participant(EntityType.PLACE, "New York", null, "New York"));
        Judgement organization = judge("a", participant(EntityType.ORGANIZATION, "New York", null, "New York"));

        assertThat(place.entity().id()).isNotEqualTo(organization.entity().id());
    }

    @Test
    void findsAnOrganizationByTheAcronymOfAKnownOne() {
        Judgement full = judge("a", kpkInFull());
        index.add(full.entity());

        Judgement acronym = judge("b", participant(EntityType.ORGANIZATION, "KPK", null, "KPK"));

        assertThat(acronym.entity().id()).isEqualTo(full.entity().id());
        assertThat(acronym.entity().name()).isEqualTo("Komisi Pemberantasan Korupsi");
        assertThat(acronym.reason()).isEqualTo("known-name");
    }

    @Test
    void findsTheAcronymThatAFullNameExplains() {
        Judgement acronym = judge("a", participant(EntityType.ORGANIZATION, "KPK", null, "KPK"));
        index.add(acronym.entity());

        Judgement full = judge("b", kpkInFull());

        assertThat(full.entity().id()).isEqualTo(acronym.entity().id());
        assertThat(full.entity().aliases()).containsExactly("Komisi Pemberantasan Korupsi");
        assertThat(full.reason()).isEqualTo("acronym");
    }

    @Test
    void keepsOrganizationsThatShareAnAcronymApart() {
        Judgement bank = judge(
                "a",
                participant(EntityType.ORGANIZATION, "Bank Rakyat Indonesia", null, "Bank Rakyat Indonesia", "BRI"));
        index.add(bank.entity());
        Judgement agency = judge(
                "b",
                participant(EntityType.ORGANIZATION, "Badan Riset Independen", null, "Badan Riset Independen", "BRI"));
        index.add(agency.entity());

        assertThat(agency.entity().id()).isNotEqualTo(bank.entity().id());
        assertThat(judge("c", participant(EntityType.ORGANIZATION, "BRI", null, "BRI"))
                        .entity()
                        .id())
                .isNotIn(bank.entity().id(), agency.entity().id());
    }

    @Test
    void keepsTheNameOfAListedBodyForOtherBodiesOfItsAcronym() {
        Judgement nations = judge("a", participant(EntityType.ORGANIZATION, "PBB", null, "PBB"));
        index.add(nations.entity());
        Judgement party = judge(
                "b", participant(EntityType.ORGANIZATION, "Partai Bulan Bintang", null, "Partai Bulan Bintang", "PBB"));
        Judgement english =
                judge("c", participant(EntityType.ORGANIZATION, "United Nations", null, "United Nations", "UN"));

        assertThat(party.entity().id()).isNotEqualTo(nations.entity().id());
        assertThat(english.entity().id()).isEqualTo(nations.entity().id());
        assertThat(english.reason()).isEqualTo("listed-name");
    }

    @Test
    void doesNotTakeAShortFormForAnAcronym() {
        index.add(judge(
                        "a",
                        participant(
                                EntityType.ORGANIZATION,
                                "Universitas Negeri Malang",
                                null,
                                "Universitas Negeri Malang",
                                "Universitas Negeri"))
                .entity());

        Judgement other =
                judge("b", participant(EntityType.ORGANIZATION, "Universitas Negeri", null, "Universitas Negeri"));

        assertThat(other.entity().name()).isEqualTo("Universitas Negeri");
        assertThat(other.reason()).isEqualTo("full-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"polisi", "Supreme Court", "DPRD"})
    void keepsBodiesOfWhichThereAreManyApart(String name) {
        Judgement first = judge("a", participant(EntityType.ORGANIZATION, name, null, name));
        index.add(first.entity());

        assertThat(judge("b", participant(EntityType.ORGANIZATION, name, null, name))
                        .entity()
                        .id())
                .isNotEqualTo(first.entity().id());
        assertThat(first.reason()).isEqualTo("article-scoped");
    }

    @Test
    void joinsPersonsOfOneNameByAnOfficeThatOnlyOneHolds() {
        Judgement indonesian = holder("a", "Prabowo", "Presiden", "Indonesia", "IDN", Map.of());
        Judgement english = holder("b", "Prabowo", "president", "Indonesia", "IDN", Map.of());

        assertThat(indonesian.entity().id()).isEqualTo(english.entity().id());
        assertThat(indonesian.reason()).isEqualTo("sole-office");
    }

    @Test
    void keepsPersonsOfOneNameApartWhereOfficeOrBodyDifferOrAreOfThePast() {
        String id = holder("a", "Bush", "president", "United States", "USA", Map.of())
                .entity()
                .id();

        assertThat(holder("b", "Bush", "governor", "United States", "USA", Map.of())
                        .entity()
                        .id())
                .isNotEqualTo(id);
        assertThat(holder("b", "Bush", "president", "Mexico", "MEX", Map.of())
                        .entity()
                        .id())
                .isNotEqualTo(id);
        assertThat(holder("b", "Bush", "president", "United States", "USA", Map.of("tenure", "former"))
                        .reason())
                .isEqualTo("article-scoped");
        assertThat(holder("b", "Bush", "spokesman", "United States", "USA", Map.of())
                        .reason())
                .isEqualTo("article-scoped");
        assertThat(judge("b", participant(EntityType.PERSON, "George Bush", null, "George Bush"))
                        .entity()
                        .id())
                .isNotEqualTo(id);
    }

    @Test
    void knowsAPersonByTheShorterNameThatTheArticleGivesToo() {
        Judgement longer = judge(
                "a",
                participant(
                        EntityType.PERSON, "Anies Rasyid Baswedan", null, "Anies Rasyid Baswedan", "Anies Baswedan"));

        assertThat(judge("b", participant(EntityType.PERSON, "Anies Baswedan", null, "Anies Baswedan"))
                        .entity()
                        .id())
                .isEqualTo(longer.entity().id());
    }

    @Test
    void keepsWhatHappenedToAOneNamedPersonWithinItsArticle() {
        Reading reading = new Readings()
                .impliedEvent("penangkapan Budi")
                .person("Budi")
                .impliedEvent("penangkapan Joko Widodo")
                .person("Joko Widodo")
                .says(0, RelationType.ARRESTS, 1, Map.of())
                .says(2, RelationType.ARRESTS, 3, Map.of())
                .read();

        List<Judgement> judgements = resolver.resolve("a", reading);

        assertThat(judgements)
                .extracting(Judgement::reason)
                .containsExactly("article-scoped", "article-scoped", "deed", "full-name");
        assertThat(judgements).extracting(Judgement::participant).containsExactly(0, 1, 2, 3);
    }

    private Judgement holder(
            String articleId, String name, String title, String state, String iso3, Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(more);
        properties.put("title", title);
        Reading reading = new Readings()
                .person(name)
                .state(state, iso3)
                .says(0, RelationType.HOLDS_POSITION, 1, properties)
                .read();
        return resolver.resolve(articleId, reading).get(0);
    }

    private Judgement judge(String articleId, Participant participant) {
        return resolver.resolve(articleId, new Reading(List.of(participant), List.of()))
                .get(0);
    }

    private static Participant kpkInFull() {
        return participant(
                EntityType.ORGANIZATION, "Komisi Pemberantasan Korupsi", null, "Komisi Pemberantasan Korupsi", "KPK");
    }

    private static Participant participant(EntityType type, String name, @Nullable String iso3, String... surfaces) {
        return new Participant(0, type, name, iso3, mentions(surfaces));
    }

    private static List<Mention> mentions(String... surfaces) {
        return Stream.of(surfaces)
                .map(surface -> new Mention(0, new Span(0, surface.length()), surface, true))
                .toList();
    }
}
