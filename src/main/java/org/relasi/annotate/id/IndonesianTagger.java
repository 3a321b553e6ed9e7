package org.relasi.annotate.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.annotate.Tagger;
import org.relasi.annotate.WordList;
import org.relasi.annotate.WordTags;
import org.relasi.syntax.Upos;

/**
 * Tags Indonesian by word list and affix: meN- and ber- make active verbs, di- and ter- passive ones; what is left is a
 * noun. The lemma is the word itself, in lower case.
 */
final class IndonesianTagger implements Tagger {

    private static final Map<String, String> ACTIVE = Map.of("Voice", "Act");
    private static final Map<String, String> PASSIVE = Map.of("Voice", "Pass");

    private final WordTags words = WordTags.of("id");
    private final Set<String> notVerbs = WordList.entries("id", "affix-lookalikes.txt");

    @Override
    public List<Analysis> tag(List<Form> forms) {
        List<Analysis> analyses = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            analyses.add(analyze(forms.get(i), i == 0));
        }
        return analyses;
    }

    private Analysis analyze(Form form, boolean first) {
        if (form.name()) {
            return new Analysis(Upos.PROPN, form.text(), Map.of());
        }
        Upos shape = Analysis.ofShape(form.text());
        if (shape != Upos.X) {
            return new Analysis(shape, form.text(), Map.of());
        }
        Map<String, String> voice = notVerbs.contains(form.lower()) ? Map.of() : voice(form.lower());
        Upos known = words.tag(form.lower()).orElse(null);
        if (known != null) {
            return new Analysis(known, form.lower(), known == Upos.VERB ? voice : Map.of());
        }
        if (!voice.isEmpty()) {
            return new Analysis(Upos.VERB, form.lower(), voice);
        }
        return new Analysis(form.capitalised() && !first ? Upos.PROPN : Upos.NOUN, form.lower(), Map.of());
    }

    private static Map<String, String> voice(String word) {
        if (word.length() < 5) {
            return Map.of();
        }
        if (word.startsWith("di") || word.startsWith("ter") && word.length() > 6) {
            return PASSIVE;
        }
        return isMeN(word) || word.startsWith("ber") && word.length() > 5 ? ACTIVE : Map.of();
    }

    /** meN- shows as mem-, men-, meng-, meny-, and as me- before l, m, n, r, w, y. */
    private static boolean isMeN(String word) {
        return word.startsWith("mem")
                || word.startsWith("men")
                || word.length() > 5
                        && (word.startsWith("mel")
                                || word.startsWith("mer")
                                || word.startsWith("mew")
                                || word.startsWith("mey"));
    }
}
