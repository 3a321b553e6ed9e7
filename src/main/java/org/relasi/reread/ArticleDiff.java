package org.relasi.reread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What two readings of one article differ in; ids and choices only, no words of the article.
 *
 * @param mentions whether other places were found that name somebody or something
 */
@Schema(name = "ArticleDifference")
record ArticleDiff(
        @Schema(description = "Id of the article", example = "0f6c2a9be1d84c5730a1b2c3d4e5f607")
        String article,

        @Schema(description = "Statements of the later reading only")
        List<Sketch> added,

        @Schema(description = "Statements of the earlier reading only")
        List<Sketch> removed,

        @Schema(description = "Statements of both that are told otherwise")
        List<Change> changed,

        @Schema(description = "Whether names were found at other places", example = "false")
        boolean mentions) {

    ArticleDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * A statement in short.
     *
     * @param review what people found of it; null where nobody looked at it
     */
    @Schema(name = "StatementSketch")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Sketch(
            @Schema(description = "Stable id", example = "77b0c1d24e9a6f13")
            String id,

            @Schema(example = "ACCUSES") String type,

            @Schema(description = "Id of the doer", example = "DEU")
            String source,

            @Schema(description = "Id of the undergoer", example = "RUS")
            String target,

            @Schema(description = "Id of the edge that it speaks of", example = "9c41f0e2ab7d5538") @Nullable
            String edge,

            @Schema(description = "All that may differ, as text", example = "{\"polarity\": \"asserted\"}")
            Map<String, String> properties,

            @Schema(description = "What people found of it: that stays", example = "rejected") @Nullable
            String review) {

        /** Whether it counts for its edge, as it was read. */
        boolean supports() {
            String polarity = properties.getOrDefault("polarity", "");
            return !polarity.equals("denied") && !polarity.equals("negated");
        }
    }

    /** What of a statement is told otherwise. */
    @Schema(name = "StatementChange")
    record Change(
            @Schema(description = "As it is in the later reading")
            Sketch statement,

            @Schema(description = "What was told otherwise in the earlier one", example = "{\"polarity\": \"alleged\"}")
            Map<String, String> before) {}

    static ArticleDiff of(String article, Map<String, Sketch> before, Map<String, Sketch> after, boolean mentions) {
        List<Sketch> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        after.forEach((id, sketch) -> {
            Sketch old = before.get(id);
            if (old == null) {
                added.add(sketch);
            } else if (!old.properties().equals(sketch.properties())) {
                changed.add(new Change(with(sketch, old.review()), differing(old, sketch)));
            }
        });
        List<Sketch> removed = before.values().stream()
                .filter(sketch -> !after.containsKey(sketch.id()))
                .toList();
        return new ArticleDiff(article, added, removed, changed, mentions);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !mentions;
    }

    Run.Counts counts() {
        return new Run.Counts(0, 0, isEmpty() ? 0 : 1, added.size(), removed.size(), changed.size());
    }

    /** The same seen from the other side. */
    ArticleDiff turned() {
        List<Change> back = changed.stream()
                .map(change -> {
                    Map<String, String> old = new TreeMap<>(change.statement().properties());
                    change.before().forEach((key, value) -> {
                        if (value.isEmpty()) {
                            old.remove(key);
                        } else {
                            old.put(key, value);
                        }
                    });
                    Sketch then = properties(change.statement(), old);
                    return new Change(then, differing(change.statement(), then));
                })
                .toList();
        return new ArticleDiff(article, /* added= */ removed, /* removed= */ added, back, mentions);
    }

    /** From what this leads to, to what another leads to from the same beginning. */
    static ArticleDiff between(String article, @Nullable ArticleDiff one, @Nullable ArticleDiff other) {
        Map<String, Sketch> from = new LinkedHashMap<>();
        Map<String, Sketch> to = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        for (ArticleDiff diff : new @Nullable ArticleDiff[] {one, other}) {
            if (diff != null) {
                diff.removed().forEach(sketch -> begin(sketch, from, to, ids));
                diff.changed()
                        .forEach(change -> begin(
                                new ArticleDiff(article, List.of(), List.of(), List.of(change), false)
                                        .turned()
                                        .changed()
                                        .get(0)
                                        .statement(),
                                from,
                                to,
                                ids));
            }
        }
        apply(one, from);
        apply(other, to);
        boolean mentions = (one != null && one.mentions()) != (other != null && other.mentions());
        return of(article, from, to, mentions);
    }

    private static void begin(Sketch sketch, Map<String, Sketch> from, Map<String, Sketch> to, Set<String> ids) {
        if (ids.add(sketch.id())) {
            from.put(sketch.id(), sketch);
            to.put(sketch.id(), sketch);
        }
    }

    private static void apply(@Nullable ArticleDiff diff, Map<String, Sketch> statements) {
        if (diff != null) {
            diff.removed().forEach(sketch -> statements.remove(sketch.id()));
            diff.added().forEach(sketch -> statements.put(sketch.id(), sketch));
            diff.changed().forEach(change -> statements.put(change.statement().id(), change.statement()));
        }
    }

    private static Map<String, String> differing(Sketch old, Sketch now) {
        Map<String, String> before = new TreeMap<>();
        Set<String> keys = new LinkedHashSet<>(old.properties().keySet());
        keys.addAll(now.properties().keySet());
        keys.stream()
                .filter(key -> !Objects.equals(
                        old.properties().get(key), now.properties().get(key)))
                .forEach(key -> before.put(key, old.properties().getOrDefault(key, "")));
        return before;
    }

    private static Sketch with(Sketch sketch, @Nullable String review) {
        return new Sketch(
                sketch.id(),
                sketch.type(),
                sketch.source(),
                sketch.target(),
                sketch.edge(),
                sketch.properties(),
                review);
    }

    private static Sketch properties(Sketch sketch, Map<String, String> properties) {
        return new Sketch(
                sketch.id(),
                sketch.type(),
                sketch.source(),
                sketch.target(),
                sketch.edge(),
                properties,
                sketch.review());
    }
}
