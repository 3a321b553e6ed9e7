package org.relasi.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relasi.resolve.NameWords;
import org.relasi.syntax.Span;

/** What changes in one article, and in what was read from it, where some persons are taken out of it. */
final class ArticleRedaction {

    /** What no word of an article stands in. */
    private static final Set<String> NO_WORDS = Set.of(
            "id",
            "type",
            "polarity",
            "cameo",
            "rule",
            "extractor",
            "eventPrecision",
            "saidPrecision",
            "foundBy",
            "review",
            "reviewId",
            "reviewedBy",
            "edge",
            "subjectIso3",
            "objectIso3",
            "details",
            "readType",
            "readPolarity",
            "readSubject",
            "readObject",
            "readSpeaker",
            "readCameo",
            "readEdge",
            "readSubjectIso3",
            "readObjectIso3");

    private final Record parts;
    private final Set<String> persons;
    private final Forgotten forgotten;
    /** Those that names of several words end with, and no such name begins with. */
    private final Set<String> lastWords;

    private final String before;
    private final String after;

    private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();
    private final List<String> statements = new ArrayList<>();

    /**
     * @param parts a row of {@code redaction/find_parts}
     * @param persons ids of those who are taken out
     * @param names whole names that are taken out, whoever bears them
     * @param words of the persons' names, as far as they are known by hashes only
     */
    ArticleRedaction(Record parts, Set<String> persons, List<HashedNames> names, List<HashedNames> words) {
        this.parts = parts;
        this.persons = persons;
        this.forgotten = new Forgotten(names, words(parts, persons), words);
        this.lastWords = lastWords(parts, persons);
        this.before = parts.get("article").get("text").asString("");
        this.after = Blocks.over(before, spans());
        rewrite();
    }

    /** By the script that writes them. */
    Map<String, List<Map<String, Object>>> rows() {
        return rows;
    }

    /** Ids of the statements whose properties change. */
    List<String> statements() {
        return statements;
    }

    private static Set<String> words(Record parts, Set<String> persons) {
        Set<String> words = new TreeSet<>();
        for (Value entity : entities(parts).values()) {
            if (persons.contains(entity.get("id").asString())) {
                names(entity).forEach(name -> words.addAll(NameWords.of(name)));
            }
        }
        return words;
    }

    private static Set<String> lastWords(Record parts, Set<String> persons) {
        Set<String> last = new TreeSet<>();
        Set<String> first = new TreeSet<>();
        entities(parts).values().stream()
                .filter(entity -> persons.contains(entity.get("id").asString()))
                .flatMap(entity -> names(entity).stream())
                .map(name -> List.copyOf(NameWords.of(name)))
                .filter(words -> words.size() > 1)
                .forEach(words -> {
                    last.add(words.get(words.size() - 1));
                    first.add(words.get(0));
                });
        last.removeAll(first);
        return last;
    }

    /** All that are mentioned or spoken of, by their ids. */
    private static Map<String, Value> entities(Record parts) {
        Map<String, Value> entities = new LinkedHashMap<>();
        parts.get("mentions")
                .values()
                .forEach(mention -> entities.put(mention.get("entity").get("id").asString(), mention.get("entity")));
        parts.get("entities")
                .values()
                .forEach(entity -> entities.put(entity.get("id").asString(), entity));
        return entities;
    }

    private static Set<String> names(Value entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.get("name").asString());
        if (!entity.get("aliases").isNull()) {
            names.addAll(entity.get("aliases").asList(Value::asString));
        }
        return names;
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>(forgotten.in(before, others()));
        forEachMention(true, (span, surface) -> {
            if (Token.of(surface).stream().anyMatch(token -> forgotten.isWord(token.folded()))) {
                spans.add(span);
            }
        });
        return spans;
    }

    /** Where somebody or something else is named; an event may be named by a person. */
    private IntPredicate others() {
        List<Span> others = new ArrayList<>();
        forEachMention(false, (span, surface) -> {
            if (!isMisread(surface)) {
                others.add(span);
            }
        });
        return place -> others.stream().anyMatch(span -> span.start() <= place && place < span.end());
    }

    /**
     * Whether what was read to be another is but the person with the word behind, as in headlines: <i>Satriyatama Bantah</i>.
     * Those of one family share the last word, or both begin with the same.
     */
    private boolean isMisread(String name) {
        List<Token> words = Token.of(name);
        return !words.isEmpty()
                && lastWords.contains(words.get(0).folded())
                && !lastWords.contains(words.get(words.size() - 1).folded());
    }

    private void forEachMention(boolean ofPersons, BiConsumer<Span, String> taker) {
        for (Value mention : parts.get("mentions").values()) {
            Value entity = mention.get("entity");
            boolean meant = ofPersons
                    ? persons.contains(entity.get("id").asString())
                    : !persons.contains(entity.get("id").asString())
                            && !entity.asNode().hasLabel("Event");
            for (int i = 0; meant && i < mention.get("starts").size(); i++) {
                taker.accept(
                        new Span(
                                mention.get("starts").get(i).asInt(),
                                mention.get("ends").get(i).asInt()),
                        mention.get("surfaces").get(i).asString());
            }
        }
    }

    private void rewrite() {
        Map<String, Object> article = published(parts.get("article"));
        if (!after.equals(before)) {
            article.put("text", after);
        }
        if (!article.isEmpty() && !parts.get("article").get("redacted").asBoolean(false)) {
            article.put("redacted", true);
        }
        put("write_articles", parts.get("article"), article);
        parts.get("publications").values().forEach(one -> put("write_publications", one, published(one)));
        parts.get("sentences").values().forEach(this::rewriteSentence);
        parts.get("mentions").values().forEach(this::rewriteMention);
        for (Value statement : parts.get("statements").values()) {
            Map<String, Object> changed = forgotten.outOf(statement.asMap(), NO_WORDS);
            put("write_statements", statement, changed);
            if (!changed.isEmpty()) {
                statements.add(statement.get("id").asString());
            }
        }
        entities(parts).values().forEach(this::rewriteEntity);
    }

    private Map<String, Object> published(Value node) {
        Map<String, Object> changed = new HashMap<>();
        String title = node.get("title").asString("");
        String url = node.get("url").asString("");
        if (!forgotten.outOf(title).equals(title)) {
            changed.put("title", forgotten.outOf(title));
        }
        if (!forgotten.outOfAddress(url).equals(url)) {
            changed.put("url", forgotten.outOfAddress(url));
        }
        return changed;
    }

    private void rewriteSentence(Value sentence) {
        int start = sentence.get("start").asInt();
        String text = sentence.get("text").asString();
        boolean verbatim = before.startsWith(text, start);
        String becomes = verbatim ? after.substring(start, start + text.length()) : forgotten.outOf(text);
        put("write_sentences", sentence, becomes.equals(text) ? Map.of() : Map.of("text", becomes));
    }

    private void rewriteMention(Value mention) {
        List<String> surfaces = mention.get("surfaces").asList(Value::asString);
        List<String> becomes = new ArrayList<>();
        for (int i = 0; i < surfaces.size(); i++) {
            int start = mention.get("starts").get(i).asInt();
            boolean verbatim = before.startsWith(surfaces.get(i), start);
            becomes.add(
                    verbatim
                            ? after.substring(start, start + surfaces.get(i).length())
                            : forgotten.outOf(surfaces.get(i)));
        }
        if (!becomes.equals(surfaces)) {
            rows.computeIfAbsent("write_mentions", none -> new ArrayList<>())
                    .add(Map.of(
                            "entity", mention.get("entity").get("id").asString(),
                            "sentence", mention.get("sentence").asString(),
                            "surfaces", becomes));
        }
    }

    private void rewriteEntity(Value entity) {
        boolean person = persons.contains(entity.get("id").asString());
        Map<String, Object> changed = person
                ? EntityNames.NONE
                : EntityNames.without(isNamedByPerson(entity) ? forgotten : forgotten.whole(), entity);
        boolean already = person
                && entity.get("name").asString().equals(EntityNames.REDACTED)
                && entity.get("aliases").size() == 0
                && entity.get("keys").size() == 0;
        put("write_entities", entity, already ? Map.of() : changed);
    }

    private boolean isNamedByPerson(Value entity) {
        return entity.asNode().hasLabel("Event")
                || (entity.asNode().hasLabel("Person") && names(entity).stream().anyMatch(this::isMisread));
    }

    private void put(String script, Value node, Map<String, Object> properties) {
        if (!properties.isEmpty()) {
            rows.computeIfAbsent(script, none -> new ArrayList<>())
                    .add(Map.of("id", node.get("id").asString(), "properties", properties));
        }
    }
}
