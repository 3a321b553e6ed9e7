package org.relasi.reread;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.relasi.reread.ArticleDiff.Sketch;
import org.springframework.stereotype.Component;

/** What two runs, or a run and the graph as it is, differ in. */
@Component
final class Differences {

    /** The graph as it is, where the id of a run goes. */
    static final String PUBLISHED = "published";

    private final Runs runs;
    private final Rereading rereading;

    Differences(Runs runs, Rereading rereading) {
        this.runs = runs;
        this.rereading = rereading;
    }

    /** In the order of the articles' ids, behind one; to be closed. */
    Stream<ArticleDiff> between(String from, String to, String after) {
        Stream<ArticleDiff> all;
        if (from.equals(PUBLISHED)) {
            all = to.equals(PUBLISHED) ? Stream.empty() : runs.differences(to);
        } else if (to.equals(PUBLISHED)) {
            all = runs.differences(from).map(ArticleDiff::turned);
        } else {
            all = ofRuns(from, to);
        }
        return all.filter(diff -> diff.article().compareTo(after) > 0);
    }

    /** What became of edges, in the order of their ids, behind one. */
    List<EdgeDiff> edges(String from, String to, String after, int most) {
        Map<String, EdgeDiff> edges = new TreeMap<>();
        try (Stream<ArticleDiff> all = between(from, to, "")) {
            all.forEach(diff -> {
                diff.added().forEach(sketch -> count(edges, sketch, 1, 0, 0));
                diff.removed().forEach(sketch -> count(edges, sketch, 0, 1, 0));
                diff.changed().forEach(change -> count(edges, change));
            });
        }
        List<EdgeDiff> page = edges.values().stream()
                .filter(edge -> edge.id().compareTo(after) > 0)
                .limit(most)
                .toList();
        Map<String, Long> support =
                rereading
                        .rows(
                                "find_support",
                                Map.of("ids", page.stream().map(EdgeDiff::id).toList()))
                        .stream()
                        .collect(Collectors.toMap(
                                row -> row.get("id").asString(),
                                row -> row.get("statements").asLong(),
                                (one, other) -> one));
        return page.stream()
                .map(edge -> edge.judged(support.getOrDefault(edge.id(), 0L), from.equals(PUBLISHED)))
                .toList();
    }

    private static void count(Map<String, EdgeDiff> edges, ArticleDiff.Change change) {
        String before = change.before().get("polarity");
        boolean supported =
                before == null ? change.statement().supports() : !before.equals("denied") && !before.equals("negated");
        boolean supports = change.statement().supports();
        if (supported == supports) {
            count(edges, change.statement(), 0, 0, 1);
        } else {
            countSupport(edges, change.statement(), supports ? 1 : 0, supports ? 0 : 1, 1);
        }
    }

    private static void count(Map<String, EdgeDiff> edges, Sketch sketch, int added, int removed, int changed) {
        boolean counts = sketch.supports() && !"rejected".equals(sketch.review());
        countSupport(
                edges, sketch, counts ? added : 0, counts ? removed : 0, counts ? changed : added + removed + changed);
    }

    private static void countSupport(Map<String, EdgeDiff> edges, Sketch sketch, int added, int removed, int changed) {
        String edge = sketch.edge();
        if (edge != null) {
            edges.merge(
                    edge,
                    new EdgeDiff(edge, sketch.type(), sketch.source(), sketch.target(), added, removed, changed, null),
                    EdgeDiff::plus);
        }
    }

    /** Both files are in the order of articles. */
    private Stream<ArticleDiff> ofRuns(String from, String to) {
        Stream<ArticleDiff> one = runs.differences(from);
        Stream<ArticleDiff> other = runs.differences(to);
        Merge merge = new Merge(one.iterator(), other.iterator());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(merge, Spliterator.ORDERED), false)
                .filter(diff -> !diff.isEmpty())
                .onClose(() -> {
                    one.close();
                    other.close();
                });
    }

    private static final class Merge implements Iterator<ArticleDiff> {

        private final Iterator<ArticleDiff> ones;
        private final Iterator<ArticleDiff> others;
        private @Nullable ArticleDiff one;
        private @Nullable ArticleDiff other;

        Merge(Iterator<ArticleDiff> ones, Iterator<ArticleDiff> others) {
            this.ones = ones;
            this.others = others;
            this.one = following(ones);
            this.other = following(others);
        }

        @Override
        public boolean hasNext() {
            return one != null || other != null;
        }

        @Override
        public ArticleDiff next() {
            ArticleDiff left = one;
            ArticleDiff right = other;
            if (left == null && right == null) {
                throw new NoSuchElementException();
            }
            int order = left == null ? 1 : right == null ? -1 : left.article().compareTo(right.article());
            if (order <= 0) {
                one = following(ones);
            }
            if (order >= 0) {
                other = following(others);
            }
            ArticleDiff first = order <= 0 ? left : null;
            ArticleDiff second = order >= 0 ? right : null;
            String article = first != null ? first.article() : second != null ? second.article() : "";
            return ArticleDiff.between(article, first, second);
        }

        private static @Nullable ArticleDiff following(Iterator<ArticleDiff> diffs) {
            return diffs.hasNext() ? diffs.next() : null;
        }
    }
}
