package org.relasi.extract.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.extract.RelationType;
import org.relasi.extract.factuality.FactualityLexicon;
import org.relasi.extract.lexicon.RelationLexicon.Node;

/** Reads the part of {@code relations.yaml} that is about one language. */
final class LexiconReader {

    /** The most particular first: of more words, then those that want a certain object. */
    private static final Comparator<Frame> LONGEST_FIRST = Comparator.comparing(
                    (Frame frame) -> -frame.words().size())
            .thenComparing(frame -> !frame.selection().isParticular());

    private static final Set<String> NESTED = Set.of("pronouns", "nominals", "judgement");

    private final String language;
    private final Node root;
    private final Map<String, List<Frame>> verbs = new HashMap<>();
    private final Map<String, List<Frame>> nouns = new HashMap<>();
    private final Map<RelationType, String> events = new EnumMap<>(RelationType.class);

    LexiconReader(String language, Node root) {
        this.language = language;
        this.root = root;
    }

    Lexicon read() {
        for (RelationType type : RelationType.values()) {
            Node words = root.node("relations").node(type.name()).node(language);
            words.nodes("verbs").forEach(node -> add(verbs, type, node));
            words.nodes("nouns").forEach(node -> add(nouns, type, node));
            if (words.has("event")) {
                events.put(type, words.text("event"));
            }
        }
        verbs.values().forEach(frames -> frames.sort(LONGEST_FIRST));
        nouns.values().forEach(frames -> frames.sort(LONGEST_FIRST));
        Node own = root.node("languages").node(language);
        return new Lexicon(
                own.text("match").equals("form"), verbs, nouns, events, lists(own), idioms(own), factuality());
    }

    private FactualityLexicon factuality() {
        return FactualityLexicon.of(language)
                .orElseThrow(() -> new IllegalStateException("no words of factuality of language " + language));
    }

    private static Map<String, List<List<String>>> idioms(Node own) {
        Map<String, List<List<String>>> idioms = new HashMap<>();
        for (String idiom : own.texts("idioms")) {
            List<String> words = List.of(idiom.split(" "));
            idioms.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
        }
        return idioms;
    }

    private static void add(Map<String, List<Frame>> frames, RelationType type, Node node) {
        for (String form : node.texts("forms")) {
            List<String> words = List.of(form.split(" "));
            boolean genitiveIsObject = "object".equals(node.textOrNull("genitive"));
            Frame frame = new Frame(
                    type,
                    words,
                    node.texts("target"),
                    node.texts("source"),
                    node.flag("content"),
                    node.flag("light"),
                    genitiveIsObject,
                    selection(node),
                    node.textOrNull("cameo"));
            frames.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(frame);
        }
    }

    private static Selection selection(Node node) {
        return new Selection(
                Set.copyOf(node.texts("with")),
                Set.copyOf(node.texts("without")),
                RelationLexicon.types(node.texts("doer")),
                RelationLexicon.types(node.texts("undergoer")),
                node.flag("clause"),
                "itself".equals(node.textOrNull("owner")),
                node.flag("score"));
    }

    private static Map<String, Set<String>> lists(Node own) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String key : own.keys()) {
            if (NESTED.contains(key)) {
                Node kinds = own.node(key);
                kinds.keys().forEach(kind -> lists.put(key + "." + kind, inOrder(kinds.texts(kind))));
            } else if (!key.equals("match") && !key.equals("idioms")) {
                lists.put(key, inOrder(own.texts(key)));
            }
        }
        return lists;
    }

    /** As declared: what stands first is tried first, in every run. */
    private static Set<String> inOrder(List<String> texts) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(texts));
    }
}
