package org.relasi.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;

/**
 * What a person has annotated in one article.
 *
 * @param doc the file's stem
 * @param annotatedChars how many characters (Unicode code points) of the article's file are annotated, null for all
 */
record GoldArticle(String doc, @Nullable Integer annotatedChars, List<Entity> entities, List<Relation> relations) {

    GoldArticle {
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
    }

    /**
     * Somebody or something that the article names.
     *
     * @param types labels of the types that are right
     * @param mentions its naming forms
     * @param optional whether it counts neither where found nor where missed
     */
    record Entity(String id, Set<String> types, String name, List<String> mentions, boolean optional) {

        Entity {
            types = Set.copyOf(types);
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * What the article says of two entities. Each list holds the answers that are right.
     *
     * @param sources entity ids; null among them for a doer that nobody names
     * @param targets entity ids
     * @param polarity as in JSON
     * @param attributedTo entity ids; null among them for the narrator
     * @param trigger the words that say it, as written; empty where the annotator gave none
     * @param quote words of the article, empty where the annotator gave none
     * @param optional whether it counts neither where found nor where missed
     */
    record Relation(
            List<@Nullable String> sources,
            List<RelationType> types,
            List<@Nullable String> targets,
            String polarity,
            List<@Nullable String> attributedTo,
            String trigger,
            String quote,
            boolean optional) {

        Relation {
            sources = copy(sources);
            types = List.copyOf(types);
            targets = copy(targets);
            attributedTo = copy(attributedTo);
        }

        /** The type that it is counted under. */
        RelationType type() {
            return types.get(0);
        }

        // List.copyOf refuses null
        private static List<@Nullable String> copy(List<@Nullable String> list) {
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
    }
}
