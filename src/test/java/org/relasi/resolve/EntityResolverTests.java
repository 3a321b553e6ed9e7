package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relasi.extract.Mention;
import org.relasi.extract.Participant;
import org.relasi.extract.Polarity;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;
import org.relasi.extract.Statement;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;

class EntityResolverTests {

    private final InMemoryEntityIndex index = new InMemoryEntityIndex();
    private final EntityResolver resolver = new EntityResolver(index);

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
        Judgement nations = judge(
                "a",
                participant(
                        EntityType.ORGANIZATION,
                        "Perserikatan Bangsa-Bangsa",
                        null,
                        "Perserikatan Bangsa-Bangsa",
                        "PBB"));
        index.add(nations.entity());
        Judgement party = judge(
                "b", participant(EntityType.ORGANIZATION, "Partai Bulan Bintang", null, "Partai Bulan Bintang", "PBB"));
        index.add(party.entity());

        assertThat(party.entity().id()).isNotEqualTo(nations.entity().id());
        assertThat(judge("c", participant(EntityType.ORGANIZATION, "PBB", null, "PBB"))
                        .entity()
                        .id())
                .isNotIn(nations.entity().id(), party.entity().id());
    }

    @Test
    void keepsWhatHappenedToAOneNamedPersonWithinItsArticle() {
        Reading reading = new Reading(
                List.of(
                        new Participant(0, EntityType.EVENT, "penangkapan Budi", null, List.of()),
                        new Participant(1, EntityType.PERSON, "Budi", null, mentions("Budi")),
                        new Participant(2, EntityType.EVENT, "penangkapan Joko Widodo", null, List.of())),
                List.of(arrest(0, 1)));

        List<Judgement> judgements = resolver.resolve("a", reading);

        assertThat(judgements)
                .extracting(Judgement::reason)
                .containsExactly("article-scoped", "article-scoped", "full-name");
        assertThat(judgements).extracting(Judgement::participant).containsExactly(0, 1, 2);
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

    private static Statement arrest(int subject, int object) {
        return new Statement(
                0,
                RelationType.ARRESTS,
                subject,
                object,
                Polarity.ASSERTED,
                null,
                "173",
                0,
                new Span(0, 1),
                "test",
                1,
                List.of(),
                List.of(),
                Map.of(),
                null,
                null);
    }
}
