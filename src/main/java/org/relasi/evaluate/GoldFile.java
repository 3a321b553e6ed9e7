package org.relasi.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file with the annotations of one article. */
record GoldFile(Path path) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Name without folder and ending, which is that of the article. */
    String doc() {
        String name = String.valueOf(path.getFileName());
        return name.substring(0, name.length() - ".json".length());
    }

    /** @throws MalformedGold with the file and what is wrong in it */
    GoldArticle read() throws IOException {
        try {
            JsonNode root = JSON.readTree(Files.readString(path));
            List<GoldArticle.Entity> entities =
                    items(root, "entities").stream().map(this::entity).toList();
            Set<String> ids = new HashSet<>();
            entities.stream().filter(entity -> !ids.add(entity.id())).forEach(entity -> {
                throw bad("two entities with the id " + entity.id());
            });
            List<GoldArticle.Relation> relations = items(root, "relations").stream()
                    .map(node -> relation(node, ids))
                    .toList();
            JsonNode chars = root.path("annotatedChars");
            return new GoldArticle(doc(), chars.isInt() ? chars.intValue() : null, entities, relations);
        } catch (JacksonException e) {
            throw bad("no JSON: " + e.getOriginalMessage());
        } catch (java.nio.charset.CharacterCodingException e) {
            throw bad("not valid UTF-8");
        }
    }

    private GoldArticle.Entity entity(JsonNode node) {
        return new GoldArticle.Entity(
                text(node, "id"),
                Set.copyOf(texts(required(node, "type"))),
                text(node, "name"),
                texts(node.path("mentions")),
                node.path("optional").booleanValue(false));
    }

    private GoldArticle.Relation relation(JsonNode node, Set<String> ids) {
        return new GoldArticle.Relation(
                references(node, "source", ids),
                texts(required(node, "type")).stream().map(this::type).toList(),
                references(node, "target", ids),
                node.path("polarity").stringValue("asserted"),
                references(node, "attributedTo", ids),
                node.path("trigger").stringValue(""),
                node.path("quote").stringValue(""),
                node.path("optional").booleanValue(false));
    }

    private RelationType type(String name) {
        try {
            return RelationType.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw bad("no relation is called " + name);
        }
    }

    /** Entity ids, one or a list; null stands for nobody. */
    private List<@Nullable String> references(JsonNode node, String key, Set<String> ids) {
        List<@Nullable String> references = new ArrayList<>();
        JsonNode value = node.path(key);
        for (JsonNode item : value.isArray() ? value : List.of(value)) {
            String id = item.isString() ? item.stringValue() : null;
            if (id != null && !ids.contains(id)) {
                throw bad(key + " of a relation is " + id + ", which no entity has for id");
            }
            references.add(id);
        }
        return references;
    }

    private List<JsonNode> items(JsonNode node, String key) {
        if (!node.path(key).isArray()) {
            throw bad("no list '" + key + "'");
        }
        return StreamSupport.stream(node.path(key).spliterator(), false).toList();
    }

    private JsonNode required(JsonNode node, String key) {
        if (node.path(key).isMissingNode()
                || node.path(key).isEmpty() && !node.path(key).isString()) {
            throw bad("no '" + key + "' in " + node);
        }
        return node.path(key);
    }

    private String text(JsonNode node, String key) {
        if (!node.path(key).isString()) {
            throw bad("no text '" + key + "' in " + node);
        }
        return node.path(key).stringValue();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : node.isArray() ? node : List.of(node)) {
            if (item.isString()) {
                texts.add(item.stringValue());
            }
        }
        return texts;
    }

    private MalformedGold bad(String reason) {
        return new MalformedGold(path, reason);
    }
}
