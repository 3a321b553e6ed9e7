package org.relasi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All publications of one article, one a publisher, the first of them first. What is in it does not depend on the order in
 * which they were added.
 */
record Publications(List<Publication> all) {

    Publications {
        all = all.stream().sorted(Publication.FIRST).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("an article was published somewhere");
        }
    }

    static Publications of(List<Publication> publications) {
        return publications.stream()
                .skip(1)
                .reduce(new Publications(publications.subList(0, 1)), Publications::with, (one, other) -> one);
    }

    /** These and one more; equal to these where it tells nothing new. */
    Publications with(Publication more) {
        List<Publication> united = new ArrayList<>();
        boolean known = false;
        for (Publication publication : all) {
            known |= publication.sameHouse(more);
            united.add(publication.sameHouse(more) ? publication.with(more) : publication);
        }
        if (!known) {
            united.add(more);
        }
        return new Publications(withoutNobody(united));
    }

    /** That somebody unknown published it says something only where nobody else gives a day. */
    private static List<Publication> withoutNobody(List<Publication> publications) {
        boolean anybody = publications.stream().anyMatch(publication -> publication.key() != null);
        boolean dated = publications.stream()
                .anyMatch(publication -> publication.key() != null && publication.publishedAt() != null);
        return publications.stream()
                .filter(publication ->
                        publication.key() != null || !anybody || (publication.publishedAt() != null && !dated))
                .toList();
    }

    Publication first() {
        return all.get(0);
    }

    Publications named(Map<String, String> names) {
        return new Publications(
                all.stream().map(publication -> publication.named(names)).toList());
    }

    /** By the keys of their publishers. */
    Stream<Publication> known() {
        return all.stream().filter(publication -> publication.key() != null);
    }

    /** The row for {@code set_publications}. */
    Map<String, @Nullable Object> row(String article, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> properties = first().properties();
        properties.putAll(more);
        List<Map<String, @Nullable Object>> others = all.stream()
                .skip(1)
                .map(publication -> {
                    Map<String, @Nullable Object> other = publication.properties();
                    other.put("id", publication.id(article));
                    return other;
                })
                .collect(Collectors.toList());
        return GraphRows.row("id", article, "properties", properties, "others", others);
    }
}
