package org.relasi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article a line, as annotated articles are written: its entities with their naming forms, and the relations that people
 * accepted or put right, with the words that they stand on. What people rejected is in {@code rejected}, in the same form.
 * {@code spans} has the places of the words in the text, in UTF-16 chars, end exclusive.
 *
 * <pre>
 * {"doc":"…","language":"id","title":"…","publishedAt":"2026-03-02","source":"…","text":"…",
 *  "entities":[{"id":"e1","type":["State"],"name":"Peru","mentions":["Peru"]}],
 *  "relations":[{"source":["e1"],"type":["CRITICIZES"],"target":["e2"],"polarity":"asserted","attributedTo":null,
 *    "sourceWords":"Peru","targetWords":"Cile","trigger":"mengkritik","quote":"…","spans":{"trigger":[5,15],…},"review":"accepted"}],
 *  "rejected":[]}
 * </pre>
 */
final class TrainingLines {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NOWHERE = "-";

    private final OutputStream out;
    private final Runnable step;

    TrainingLines(OutputStream out, Runnable step) {
        this.out = out;
        this.step = step;
    }

    /** Takes a row of {@code export/reviewed}. */
    void add(Record row) throws IOException {
        Value article = row.get("article");
        String text = article.get("text").asString("");
        Map<String, String> numbers = new LinkedHashMap<>();
        List<Map<String, @Nullable Object>> entities = entities(row, numbers);
        List<Map<String, @Nullable Object>> relations = new ArrayList<>();
        List<Map<String, @Nullable Object>> rejected = new ArrayList<>();
        for (Value said : row.get("statements").values()) {
            boolean wrong = said.get("statement").get("review").asString().equals("rejected");
            (wrong ? rejected : relations).add(relation(said, text, numbers, row.get("mentions")));
            step.run();
        }
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("doc", article.get("id").asString());
        line.put("language", article.get("language").asString(null));
        line.put("title", article.get("title").asString(null));
        Value day = article.get("publishedAt");
        line.put("publishedAt", day.isNull() ? null : day.asLocalDate().toString());
        line.put("source", article.get("publisher").asString(null));
        line.put("text", text);
        line.put("entities", entities);
        line.put("relations", relations);
        line.put("rejected", rejected);
        out.write(MAPPER.writeValueAsBytes(line));
        out.write('\n');
    }

    /** All of the article, as a reader has to find their names too; numbered in the order of their ids. */
    private static List<Map<String, @Nullable Object>> entities(Record row, Map<String, String> numbers) {
        Map<String, Value> byId = new LinkedHashMap<>();
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        for (Value mention : row.get("mentions").values()) {
            String id = mention.get("id").asString();
            byId.put(id, mention);
            forms.computeIfAbsent(id, none -> new LinkedHashSet<>())
                    .addAll(mention.get("surfaces").asList(Value::asString));
        }
        row.get("entities")
                .values()
                .forEach(entity -> byId.putIfAbsent(entity.get("id").asString(), entity));
        List<Map<String, @Nullable Object>> entities = new ArrayList<>();
        byId.forEach((id, entity) -> {
            numbers.put(id, "e" + (numbers.size() + 1));
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("id", numbers.get(id));
            one.put(
                    "type",
                    entity.get("types").asList(Value::asString).stream()
                            .filter(label -> !label.equals("Entity"))
                            .toList());
            one.put("name", entity.get("name").asString());
            one.put("mentions", List.copyOf(forms.getOrDefault(id, Set.of())));
            entities.add(one);
        });
        return entities;
    }

    private static Map<String, @Nullable Object> relation(
            Value said, String text, Map<String, String> numbers, Value mentions) {
        Value statement = said.get("statement");
        Value sentence = said.get("sentence");
        Map<String, List<Integer>> spans = new LinkedHashMap<>();
        put(spans, "trigger", span(statement, "trigger"));
        put(spans, "source", place(statement, "Subject", "doer", said.get("subject"), sentence, mentions));
        put(spans, "target", place(statement, "Object", "undergoer", said.get("object"), sentence, mentions));
        Map<String, @Nullable Object> relation = new LinkedHashMap<>();
        relation.put(
                "source", List.of(String.valueOf(numbers.get(said.get("subject").asString()))));
        relation.put("type", List.of(statement.get("type").asString()));
        relation.put(
                "target", List.of(String.valueOf(numbers.get(said.get("object").asString()))));
        relation.put("polarity", statement.get("polarity").asString());
        relation.put(
                "attributedTo",
                said.get("speaker").isNull()
                        ? null
                        : numbers.get(said.get("speaker").asString()));
        relation.put("sourceWords", words(text, spans.get("source")));
        relation.put("targetWords", words(text, spans.get("target")));
        relation.put("trigger", words(text, spans.get("trigger")));
        relation.put("quote", sentence.get("text").asString());
        relation.put("spans", spans);
        relation.put("review", statement.get("review").asString());
        return relation;
    }

    /** The words that were read; of one that was put right, where its sentence names that one, if it does. */
    private static @Nullable List<Integer> place(
            Value statement, String end, String words, Value id, Value sentence, Value mentions) {
        String read = statement.get("read" + end).asString(id.asString());
        if (read.equals(id.asString())) {
            return span(statement, words);
        }
        for (Value mention : mentions.values()) {
            for (int i = 0; i < mention.get("starts").size(); i++) {
                int start = mention.get("starts").get(i).asInt();
                boolean here = sentence.get("start").asInt() <= start
                        && start < sentence.get("end").asInt();
                if (here && mention.get("id").equals(id)) {
                    return List.of(start, mention.get("ends").get(i).asInt());
                }
            }
        }
        return null;
    }

    private static @Nullable List<Integer> span(Value statement, String words) {
        Value start = statement.get(words + "Start");
        return start.isNull()
                ? null
                : List.of(start.asInt(), statement.get(words + "End").asInt());
    }

    private static void put(Map<String, List<Integer>> spans, String of, @Nullable List<Integer> span) {
        if (span != null) {
            spans.put(of, span);
        }
    }

    private static String words(String text, @Nullable List<Integer> span) {
        return span == null || span.get(1) > text.length() ? NOWHERE : text.substring(span.get(0), span.get(1));
    }
}
