package org.relasi.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relasi.extract.Reading;
import org.relasi.extract.RelationType;

/** What holds whatever the articles and their order. */
class ResolutionOrderTests {

    private static final List<String> GIVEN =
            List.of("Joko", "Djoko", "Siti", "Alexei", "Aleksey", "Mohammad", "Muhamad", "Angela", "Olaf", "Bambang");
    private static final List<String> SURNAMES =
            List.of("Widodo", "Navalny", "Zelenskyy", "Zelensky", "Soekarno", "Sukarno", "Merkel", "V. Putin", "Putin");
    private static final List<String> EVENTS = List.of(
            "pemilu AS 2016",
            "2016 US presidential election",
            "KTT G20 2022",
            "KTT G20",
            "serangan itu",
            "Perang Dunia II",
            "World War II");
    private static final List<List<String>> BODIES = List.of(
            List.of("Komisi Pemberantasan Korupsi", "KPK"),
            List.of("KPK"),
            List.of("Bawaslu"),
            List.of("Badan Pengawas Pemilihan Umum", "Bawaslu"),
            List.of("PBB"),
            List.of("United Nations", "UN"),
            List.of("Apple Inc"),
            List.of("Apple"),
            List.of("polisi"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderGivesTheSameEntities(long seed) {
        Random random = new Random(seed);
        Map<String, Reading> articles = articles(random);
        Set<Set<String>> expected =
                partition(resolve(articles, List.copyOf(articles.keySet()), new InMemoryEntityIndex()));

        for (int i = 0; i < 20; i++) {
            List<String> order = new ArrayList<>(articles.keySet());
            Collections.shuffle(order, random);

            assertThat(partition(resolve(articles, order, new InMemoryEntityIndex())))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void resolvingAgainChangesNothing(long seed) {
        Map<String, Reading> articles = articles(new Random(seed));
        InMemoryEntityIndex index = new InMemoryEntityIndex();
        List<String> order = List.copyOf(articles.keySet());

        Map<String, String> first = resolve(articles, order, index);

        assertThat(resolve(articles, order, index)).isEqualTo(first);
    }

    @Test
    void personsOfDifferentGivenNamesNeverMeet() {
        List<String> given = List.of("Joko", "Siti", "Angela", "Olaf", "Bambang", "Muhammad", "Yuri", "George", "Aung");
        Map<String, String> names = new HashMap<>();
        EntityResolver resolver =
                new EntityResolver(new InMemoryEntityIndex(), new ResolveSettings(StateNaming.ARTICLE));
        for (String first : given) {
            for (String surname : SURNAMES) {
                Reading reading =
                        new Readings().person(first + " " + surname, surname).read();
                String id = resolver.resolve("a", reading).get(0).entity().id();

                assertThat(names.putIfAbsent(id, first)).isIn(null, first);
            }
        }
    }

    /** An acronym is always told by the list or explained in every article that has the full name. */
    private static Map<String, Reading> articles(Random random) {
        Map<String, Reading> articles = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            String person =
                    GIVEN.get(random.nextInt(GIVEN.size())) + " " + SURNAMES.get(random.nextInt(SURNAMES.size()));
            List<String> body = BODIES.get(random.nextInt(BODIES.size()));
            articles.put(
                    "article-" + i,
                    new Readings()
                            .person(person)
                            .person("Prabowo")
                            .state("Indonesia", "IDN")
                            .organization(
                                    body.get(0), body.subList(1, body.size()).toArray(String[]::new))
                            .event(EVENTS.get(random.nextInt(EVENTS.size())))
                            .says(
                                    1,
                                    RelationType.HOLDS_POSITION,
                                    2,
                                    Map.of("title", i % 2 == 0 ? "presiden" : "menteri"))
                            .read());
        }
        return articles;
    }

    /** Ids of entities by article and participant. */
    private static Map<String, String> resolve(
            Map<String, Reading> articles, List<String> order, InMemoryEntityIndex index) {
        EntityResolver resolver = new EntityResolver(index, new ResolveSettings(StateNaming.ARTICLE));
        Map<String, String> ids = new TreeMap<>();
        for (String article : order) {
            for (Judgement judgement : resolver.resolve(article, articles.get(article))) {
                index.add(judgement.entity());
                ids.put(
                        article + "/" + judgement.participant(),
                        judgement.entity().id());
            }
        }
        return ids;
    }

    private static Set<Set<String>> partition(Map<String, String> ids) {
        Map<String, Set<String>> members = new HashMap<>();
        ids.forEach((participant, id) ->
                members.computeIfAbsent(id, key -> new TreeSet<>()).add(participant));
        return new HashSet<>(members.values());
    }
}
