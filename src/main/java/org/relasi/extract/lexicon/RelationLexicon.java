package org.relasi.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.Extractor;
import org.relasi.extract.RelationType;
import org.relasi.syntax.EntityType;
import org.yaml.snakeyaml.Yaml;

/** The relation lexicon, {@code relations.yaml}: all relation types, and the words of each language that say them. */
public final class RelationLexicon {

    private static final String RESOURCE = "relations.yaml";

    private final Map<RelationType, Relation> relations = new EnumMap<>(RelationType.class);
    private final Map<String, Lexicon> lexicons = new HashMap<>();

    private RelationLexicon(Node root) {
        for (RelationType type : RelationType.values()) {
            relations.put(type, relation(type, root.node("relations").node(type.name())));
        }
        for (String language : root.node("languages").keys()) {
            lexicons.put(language, new LexiconReader(language, root).read());
        }
    }

    /** Read once, by the first that asks. */
    private static final class Shipped {
        static final RelationLexicon LEXICON = read();
    }

    /**
     * The lexicon of the product, which does not change.
     *
     * @throws ExceptionInInitializerError when a relation or a key is missing in it
     */
    public static RelationLexicon load() {
        return Shipped.LEXICON;
    }

    private static RelationLexicon read() {
        try (InputStream in = Extractor.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return new RelationLexicon(new Node(RESOURCE, new Yaml().load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static Relation relation(RelationType type, Node node) {
        return new Relation(
                type,
                node.textOrNull("cameo"),
                node.text("family"),
                node.flag("symmetric"),
                types(node.texts("source")),
                types(node.texts("target")),
                !"itself".equals(node.textOrNull("undergoer")));
    }

    static Set<EntityType> types(List<String> labels) {
        return labels.stream()
                .map(label -> EntityType.of(label)
                        .orElseThrow(() -> new IllegalStateException(RESOURCE + ": no entity type " + label)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityType.class)));
    }

    /** What the lexicon says of a relation in every language. */
    public Relation relation(RelationType type) {
        Relation relation = relations.get(type);
        if (relation == null) {
            throw new IllegalStateException(RESOURCE + ": no relation " + type);
        }
        return relation;
    }

    public Optional<Lexicon> lexicon(String language) {
        return Optional.ofNullable(lexicons.get(language));
    }

    /** A mapping of the YAML file that knows where it stands, so that a mistake is named. */
    record Node(String path, @Nullable Object value) {

        private Map<?, ?> map() {
            if (value instanceof Map<?, ?> map) {
                return map;
            }
            throw new IllegalStateException(path + " is no mapping");
        }

        Set<String> keys() {
            return map().keySet().stream().map(String::valueOf).collect(Collectors.toSet());
        }

        boolean has(String key) {
            return map().get(key) != null;
        }

        Node node(String key) {
            Node child = new Node(path + "/" + key, map().get(key));
            if (child.value() == null) {
                throw new IllegalStateException(child.path() + " is missing");
            }
            return child;
        }

        List<Node> nodes(String key) {
            if (!has(key)) {
                return List.of();
            }
            if (node(key).value() instanceof List<?> list) {
                return list.stream()
                        .map(item -> new Node(path + "/" + key, item))
                        .toList();
            }
            throw new IllegalStateException(path + "/" + key + " is no list");
        }

        String text(String key) {
            return String.valueOf(node(key).value());
        }

        @Nullable
        String textOrNull(String key) {
            return has(key) ? text(key) : null;
        }

        boolean flag(String key) {
            return has(key) && Boolean.parseBoolean(text(key));
        }

        List<String> texts(String key) {
            return nodes(key).stream().map(node -> String.valueOf(node.value())).toList();
        }
    }
}
