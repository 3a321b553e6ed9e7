package org.relasi.export;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The kinds of nodes and relationships of the graph, in the order in which a file has them. */
enum Section {
    ARTICLES("article", true),
    /** Where articles were published besides. */
    PUBLICATIONS("publication", true),
    SENTENCES("sentence", true),
    ENTITIES("entity", true),
    STATEMENTS("statement", true),
    /** Projected edges, which analysts read. */
    EDGES("edge", false),
    /** Entities in sentences. */
    MENTIONS("mention", false),
    /** All that joins articles, sentences, statements and entities, and has no properties. */
    LINKS("link", false);

    static final String MENTION = "MENTIONED_IN";
    private static final Set<String> LINK_TYPES =
            Set.of("HAS", "ALSO_PUBLISHED", "SUBJECT", "OBJECT", "SAID_BY", "EVIDENCE", "CONTENT", "ANSWERS");

    private static final Map<String, Section> BY_LABEL =
            Map.of("Article", ARTICLES, "Publication", PUBLICATIONS, "Sentence", SENTENCES, "Statement", STATEMENTS);

    private final String kind;
    private final boolean nodes;

    Section(String kind, boolean nodes) {
        this.kind = kind;
        this.nodes = nodes;
    }

    /** What one of it is called. */
    String kind() {
        return kind;
    }

    /** Name of the script that finds all of it, and of its file. */
    String script() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean ofNodes() {
        return nodes;
    }

    /** Where a node of these labels belongs. */
    static Section ofNode(Iterable<String> labels) {
        for (String label : labels) {
            Section section = BY_LABEL.get(label);
            if (section != null) {
                return section;
            }
        }
        return ENTITIES;
    }

    /** Where a relationship of this type belongs. */
    static Section ofRelationship(String type) {
        if (type.equals(MENTION)) {
            return MENTIONS;
        }
        return LINK_TYPES.contains(type) ? LINKS : EDGES;
    }
}
