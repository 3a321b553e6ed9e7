package org.relasi.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relasi.decision.Decision;

/**
 * That somebody decided that what some articles or sentences say of an entity is meant of another.
 *
 * @param entity whose mentions and statements they were
 * @param target whose they are
 * @param articles ids of those of which all is meant of the target
 * @param sentences ids of sentences of other articles that mean the target
 * @param undone who took it back; null where it holds
 */
record Split(
        String id,
        EntityName entity,
        EntityName target,
        Set<String> articles,
        Set<String> sentences,
        Decision decision,
        @Nullable Decision undone) {

    Split {
        articles = Set.copyOf(articles);
        sentences = Set.copyOf(sentences);
    }

    static Split of(Value node) {
        String type = node.get("type").asString();
        return new Split(
                node.get("id").asString(),
                new EntityName(
                        node.get("entity").asString(),
                        type,
                        node.get("entityName").asString()),
                new EntityName(
                        node.get("target").asString(),
                        type,
                        node.get("targetName").asString()),
                ids(node.get("articles")),
                ids(node.get("sentences")),
                StoredDecision.made(node),
                StoredDecision.undone(node));
    }

    private static Set<String> ids(Value list) {
        return Set.copyOf(list.asList(Value::asString));
    }

    boolean covers(String article, String sentence) {
        return articles.contains(article) || sentences.contains(sentence);
    }

    /** Whether both may speak of one sentence. Which article a sentence is of is not looked at. */
    boolean mayOverlap(Split other) {
        return !sentences.isEmpty()
                || !other.sentences.isEmpty()
                || articles.stream().anyMatch(other.articles::contains);
    }

    Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>(StoredDecision.properties(decision));
        properties.put("id", id);
        properties.put("entity", entity.id());
        properties.put("entityName", entity.name());
        properties.put("target", target.id());
        properties.put("targetName", target.name());
        properties.put("type", entity.type());
        properties.put("articles", sorted(articles));
        properties.put("sentences", sorted(sentences));
        return properties;
    }

    static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
