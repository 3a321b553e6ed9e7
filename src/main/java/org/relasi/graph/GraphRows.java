package org.relasi.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.resolve.HashId;
import org.relasi.resolve.Judgement;
import org.relasi.syntax.Sentence;

/** The rows of the write scripts, gathered from any number of articles. */
final class GraphRows {

    /** The script that stores articles, the first to run. */
    static final String ARTICLES = "merge_articles";

    private final List<Map<String, @Nullable Object>> articles = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> sentences = new ArrayList<>();
    private final EntityRows entities = new EntityRows();
    private final List<Map<String, @Nullable Object>> mentions = new ArrayList<>();
    private final StatementRows statements;
    private final Map<String, String> publisherNames;

    /**
     * @param publisherNames by the keys of publishers, as the store names them
     * @param extractor name of what read the articles
     */
    GraphRows(Map<String, String> publisherNames, String extractor) {
        this.publisherNames = publisherNames;
        this.statements = new StatementRows(extractor);
    }

    /** Ids of the reading's statements, in their order. */
    List<String> add(ReadArticle read) {
        String article = read.article().id().value();
        articles.add(ArticleRow.of(read.article(), publisherNames));
        for (Sentence sentence : read.document().sentences()) {
            sentences.add(row(
                    "id",
                    sentenceId(article, sentence.index()),
                    "article",
                    article,
                    "properties",
                    properties(sentence)));
        }
        read.judgements()
                .forEach(judgement ->
                        entities.add(judgement.entity(), read.reading().participant(judgement.participant())));
        addMentions(article, read);
        return statements.add(read);
    }

    /** By the script that takes them, in the order to run. */
    Map<String, List<Map<String, @Nullable Object>>> byScript() {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        rows.put(ARTICLES, articles);
        rows.put("create_sentences", sentences);
        rows.put("merge_entities", entities.all());
        rows.put("link_mentions", mentions);
        rows.putAll(statements.byScript());
        return rows;
    }

    /** What the articles say of edges. */
    List<Contribution> contributions() {
        return statements.contributions();
    }

    static String sentenceId(String article, int index) {
        return HashId.of(article, index);
    }

    /** A map of keys and values in turn; values may be null. */
    static Map<String, @Nullable Object> row(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            row.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return row;
    }

    private static Map<String, @Nullable Object> properties(Sentence sentence) {
        return row(
                "index", sentence.index(),
                "start", sentence.span().start(),
                "end", sentence.span().end(),
                "text", sentence.text());
    }

    /** One row an entity and sentence, though several participants may be one entity. */
    private void addMentions(String article, ReadArticle read) {
        Map<String, Map<Integer, MentionRow>> found = new TreeMap<>();
        for (Judgement judgement : read.judgements()) {
            read.reading()
                    .participant(judgement.participant())
                    .mentions()
                    .forEach(mention -> found.computeIfAbsent(judgement.entity().id(), id -> new TreeMap<>())
                            .computeIfAbsent(mention.sentence(), sentence -> new MentionRow(judgement.reason()))
                            .add(mention));
        }
        found.forEach((entity, inSentences) -> mentions.addAll(inSentences.entrySet().stream()
                .map(e -> row(
                        "entity", entity,
                        "sentence", sentenceId(article, e.getKey()),
                        "properties", e.getValue().properties()))
                .collect(Collectors.toList())));
    }
}
