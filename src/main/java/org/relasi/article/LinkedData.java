package org.relasi.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in JSON-LD. Lists of other stories in it, comments and parts are not the page's own and are passed
 * over; a script that is no JSON is too.
 */
final class LinkedData {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_NODES = 2_000;
    private static final List<String> WITHIN = List.of("@graph", "mainEntity", "mainEntityOfPage");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            parsed(script.data()).ifPresent(node -> data.add(node, 0));
        }
        return data;
    }

    /** The values of a field of the page's article, a list's first; then, where {@code also}, of what else the page is. */
    Stream<String> values(String field, boolean also) {
        Stream<JsonNode> nodes = also ? Stream.concat(articles.stream(), others.stream()) : articles.stream();
        return nodes.map(node -> text(node.get(field))).flatMap(Optional::stream);
    }

    /** The publisher's name, of the article first. */
    Optional<String> publisher() {
        return Stream.concat(articles.stream(), others.stream())
                .map(node -> name(node.get("publisher")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<JsonNode> parsed(String script) {
        if (script.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String json = script.replace("<!--", "").replace("-->", "").replaceAll("/?/?<!\\[CDATA\\[|/?/?]]>", "");
            return Optional.of(JSON.readTree(json));
        } catch (JacksonException e) {
            // what one script of a page says wrongly, another may say well
            return Optional.empty();
        }
    }

    private void add(JsonNode node, int depth) {
        if (depth > WITHIN.size() || articles.size() + others.size() > MOST_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> add(item, depth));
        } else if (node.isObject()) {
            text(node.get("@id")).ifPresent(id -> byId.merge(id, node, (a, b) -> a.size() >= b.size() ? a : b));
            String type = types(node);
            if (type.contains("article ") || type.contains("posting ") || type.contains("report ")) {
                articles.add(node);
            } else if (type.contains("webpage ") || type.contains("organization ")) {
                others.add(node);
            }
            WITHIN.stream().filter(node::has).forEach(field -> add(node.get(field), depth + 1));
        }
    }

    /** All its types, in lower case, a space behind each: they may be a list, and addresses. */
    private static String types(JsonNode node) {
        JsonNode type = node.get("@type");
        StringBuilder types = new StringBuilder();
        if (type != null && type.isString()) {
            types.append(type.stringValue()).append(' ');
        } else if (type != null) {
            type.forEach(
                    one -> types.append(one.isString() ? one.stringValue() : "").append(' '));
        }
        return types.toString().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(@Nullable JsonNode value) {
        if (value == null) {
            return Optional.empty();
        }
        JsonNode one = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        return one.isString() && !one.stringValue().isBlank()
                ? Optional.of(one.stringValue().strip())
                : Optional.empty();
    }

    private Optional<String> name(@Nullable JsonNode publisher) {
        JsonNode one = publisher != null && publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher;
        if (one == null || !one.isObject()) {
            return text(one);
        }
        JsonNode meant = text(one.get("@id")).map(byId::get).orElse(one);
        return text(one.get("name")).or(() -> text(meant.get("name")));
    }
}
