package org.relasi.annotate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.Upos;

/**
 * Tells the dictionary form of a word: as the treebanks have it, else by its affixes where what they leave is a root, else
 * by its ending. Immutable.
 */
public final class Lemmatizer {

    private static final String FILE = "lemmas.model";

    private final Morphology morphology;
    private final Set<String> roots;
    private final Set<String> common;
    private final LemmaEndings endings;
    private final Map<Upos, Map<String, String>> known;

    /**
     * Makes one of what training learned.
     *
     * @param roots words that affixes may leave; empty for a language that is read by its endings alone
     * @param common the roots that are preferred to others
     * @param known lemmas by tag and by word in lower case, for words that affixes and endings get wrong
     */
    public Lemmatizer(
            Morphology morphology,
            Collection<String> roots,
            Collection<String> common,
            LemmaEndings endings,
            Map<Upos, Map<String, String>> known) {
        this.morphology = morphology;
        this.roots = new HashSet<>(roots);
        this.common = new HashSet<>(common);
        this.endings = endings;
        this.known = new EnumMap<>(Upos.class);
        known.forEach((upos, lemmas) -> this.known.put(upos, new HashMap<>(lemmas)));
    }

    /** The lemmatizer of a language; without a model it knows no word and leaves all as they are. */
    static Lemmatizer of(LanguagePack pack) {
        Morphology morphology = pack.morphology();
        return ModelFile.read(pack.language(), FILE, in -> read(in, morphology))
                .orElseGet(() -> new Lemmatizer(morphology, Set.of(), Set.of(), LemmaEndings.none(), Map.of()));
    }

    /** The dictionary form, in lower case; a name is left as it is written. */
    public String lemma(String form, Upos upos) {
        if (upos == Upos.PROPN) {
            return form;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        Map<String, String> lemmas = known.get(upos);
        String lemma = lemmas == null ? null : lemmas.get(lower);
        return lemma != null ? lemma : guess(lower, upos);
    }

    private String guess(String lower, Upos upos) {
        if (upos == Upos.PUNCT || upos == Upos.NUM || upos == Upos.SYM || upos == Upos.X) {
            return lower;
        }
        if (roots.isEmpty()) {
            List<String> stems = morphology.stems(lower, upos);
            return stems.isEmpty() ? endings.lemma(lower, upos) : stems.get(0);
        }
        String root = root(lower, upos);
        return root != null ? root : endings.lemma(lower, upos);
    }

    @Nullable
    private String root(String lower, Upos upos) {
        boolean itself = roots.contains(lower);
        if (itself && upos != Upos.VERB) {
            return lower;
        }
        if (itself && morphology.feats(lower, Upos.VERB).isEmpty()) {
            return lower;
        }
        List<String> stems = morphology.stems(lower, upos);
        for (String stem : stems) {
            if (common.contains(stem)) {
                return stem;
            }
        }
        for (String stem : stems) {
            if (roots.contains(stem)) {
                return stem;
            }
        }
        return itself ? lower : upos == Upos.VERB && !stems.isEmpty() ? stems.get(0) : null;
    }

    public static Lemmatizer read(DataInput in, Morphology morphology) throws IOException {
        List<String> roots = readWords(in);
        List<String> common = readWords(in);
        LemmaEndings endings = LemmaEndings.read(in);
        Map<Upos, Map<String, String>> known = new EnumMap<>(Upos.class);
        for (int tags = in.readUnsignedByte(); tags > 0; tags--) {
            Map<String, String> lemmas = new HashMap<>();
            known.put(Upos.valueOf(in.readUTF()), lemmas);
            for (int left = in.readInt(); left > 0; left--) {
                lemmas.put(in.readUTF(), in.readUTF());
            }
        }
        return new Lemmatizer(morphology, roots, common, endings, known);
    }

    private static List<String> readWords(DataInput in) throws IOException {
        List<String> words = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            words.add(in.readUTF());
        }
        return words;
    }

    /** Writes everything in order, so that the same lemmatizer gives the same bytes. */
    public void write(DataOutput out) throws IOException {
        writeWords(out, roots);
        writeWords(out, common);
        endings.write(out);
        out.writeByte(known.size());
        for (Map.Entry<Upos, Map<String, String>> tag : known.entrySet()) {
            out.writeUTF(tag.getKey().name());
            out.writeInt(tag.getValue().size());
            for (Map.Entry<String, String> entry : new TreeMap<>(tag.getValue()).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        }
    }

    private static void writeWords(DataOutput out, Set<String> words) throws IOException {
        List<String> sorted = words.stream().sorted().toList();
        out.writeInt(sorted.size());
        for (String word : sorted) {
            out.writeUTF(word);
        }
    }
}
