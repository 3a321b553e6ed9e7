package org.relasi.extract.factuality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.yaml.snakeyaml.Yaml;

/** The words of one language that bear on factuality: {@code <language>.yaml}, whose header says what its keys mean. */
public final class FactualityLexicon {

    final PhraseLists<Signature> signatures;
    final PhraseLists<Signature> nouns;
    final PhraseLists<Signature> truth;
    final PhraseLists<Boolean> deeds;
    final PhraseLists<Boolean> copulas;
    final PhraseLists<Effect> markers;
    final PhraseLists<Effect> before;
    final PhraseLists<Boolean> focus;
    final PhraseLists<Boolean> quantifiers;
    final PhraseLists<Boolean> alternatives;
    final PhraseLists<Boolean> either;
    final PhraseLists<Boolean> inverted;
    final PhraseLists<Boolean> conditions;
    final PhraseLists<Boolean> irrealis;
    final PhraseLists<Boolean> perfect;
    final PhraseLists<Boolean> unreal;
    final PhraseLists<Boolean> content;
    final PhraseLists<Boolean> relative;
    final PhraseLists<Boolean> orders;
    final PhraseLists<Boolean> wishes;
    final PhraseLists<Boolean> performatives;
    final PhraseLists<Boolean> infinitive;
    final PhraseLists<Boolean> times;
    final PhraseLists<Boolean> pointing;
    final PhraseLists<Boolean> future;
    final PhraseLists<Boolean> together;
    final PhraseLists<Boolean> ahead;
    final PhraseLists<Boolean> able;
    private final PhraseLists<Boolean> causes;
    final Contrasts contrasts;
    private final Additions additions;

    private final String path;
    private final boolean byForm;
    private int size;

    private FactualityLexicon(String path, Map<?, ?> root) {
        this.path = path;
        this.byForm = "form".equals(root.get("match"));
        signatures = signatures(root, "signatures");
        nouns = signatures(root, "nouns");
        truth = signatures(root, "truth");
        markers = effects(root, "markers");
        before = effects(root, "before");
        deeds = words(root, "deeds");
        copulas = words(root, "copulas");
        focus = words(root, "focus");
        quantifiers = words(root, "quantifiers");
        alternatives = words(root, "or");
        either = words(root, "either");
        inverted = words(root, "inverted");
        conditions = words(root, "conditions");
        irrealis = words(root, "irrealis");
        perfect = words(root, "perfect");
        unreal = words(root, "unreal");
        content = words(root, "content");
        relative = words(root, "relative");
        causes = words(root, "causes");
        orders = words(root, "orders");
        wishes = words(root, "wishes");
        performatives = words(root, "performatives");
        infinitive = words(root, "infinitive");
        times = words(root, "times");
        pointing = words(root, "pointing");
        future = words(root, "future");
        together = words(root, "together");
        ahead = words(root, "ahead");
        able = words(root, "able");
        PhraseLists<Boolean> substitutes = words(root, "substitutes");
        PhraseLists<Boolean> also = words(root, "also");
        contrasts = new Contrasts(words(root, "contrastive"), substitutes, also, focus);
        additions = new Additions(focus, substitutes, also);
    }

    /**
     * The lexicon of a language; empty where there is none.
     *
     * @param language ISO 639-1 code
     * @throws IllegalStateException when a key is missing or malformed; it is named
     */
    public static Optional<FactualityLexicon> of(String language) {
        String path = language + ".yaml";
        try (InputStream in = FactualityLexicon.class.getResourceAsStream(path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new FactualityLexicon(path, new Yaml().<Map<?, ?>>load(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Whether a word says of who acts that he wants something, of what happens that it brings it about: <i>mendorong</i>. */
    public boolean causes(Token word) {
        return causes.has(word);
    }

    /** Whether a phrase is named as who is not meant: <i>bukan X, melainkan Y</i>. */
    public boolean isExcepted(Sentence sentence, Token phrase) {
        return contrasts.before(sentence, phrase).isPresent();
    }

    /** A word of the phrase that is meant in the place of one that is named as not meant; empty where none is named. */
    public Optional<Token> meantFor(Sentence sentence, Token phrase) {
        return contrasts.before(sentence, phrase).flatMap(word -> contrasts.meant(sentence, word));
    }

    /** A word of the phrase that is named together with another: <i>not only X but also Y</i>; empty where none is. */
    public Optional<Token> namedWith(Sentence sentence, Token phrase) {
        return additions.other(sentence, phrase);
    }

    /**
     * Whether a conjunct stands in the place of who is not meant, farther back than the phrase that the tree joins it to:
     * <i>bukan X yang menyerang Y, melainkan Z</i>.
     */
    public boolean isSubstitute(Sentence sentence, Token conjunct, Token joined) {
        return contrasts.isSubstitute(sentence.dependents(conjunct)) && !isExcepted(sentence, joined);
    }

    /** Whether words are matched as written, not by lemma. */
    boolean matchesForms() {
        return byForm;
    }

    /** How many signatures it has. */
    int size() {
        return size;
    }

    private PhraseLists<Signature> signatures(Map<?, ?> root, String key) {
        PhraseLists<Signature> lists = new PhraseLists<>(byForm);
        mapping(root, key).forEach((written, words) -> {
            Signature signature = Signature.of(String.valueOf(written));
            List<?> all = list(words, key);
            size += all.size();
            all.forEach(word -> lists.add(String.valueOf(word), signature));
        });
        return lists;
    }

    private PhraseLists<Effect> effects(Map<?, ?> root, String key) {
        PhraseLists<Effect> lists = new PhraseLists<>(byForm);
        mapping(root, key).forEach((written, words) -> {
            Effect effect = Effect.of(String.valueOf(written).charAt(0));
            list(words, key).forEach(word -> lists.add(String.valueOf(word), effect));
        });
        return lists;
    }

    private PhraseLists<Boolean> words(Map<?, ?> root, String key) {
        PhraseLists<Boolean> lists = new PhraseLists<>(byForm);
        list(root.get(key), key).forEach(word -> lists.add(String.valueOf(word), true));
        return lists;
    }

    private Map<?, ?> mapping(Map<?, ?> root, String key) {
        if (root.get(key) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException(path + "/" + key + " is no mapping");
    }

    private List<?> list(@Nullable Object value, String key) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(path + "/" + key + " is no list");
    }
}
