package org.relasi.annotate.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Tagger;
import org.relasi.annotate.WordTags;
import org.relasi.annotate.en.VerbForms.Kind;
import org.relasi.annotate.en.VerbForms.VerbForm;
import org.relasi.syntax.Upos;

/** Tags English by word list and verb forms; the word before decides between noun and verb. */
final class EnglishTagger implements Tagger {

    private static final Set<String> BE =
            Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "get", "got");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve", "’ve");
    private static final Set<String> MODALS = Set.of(
            "will", "would", "can", "could", "may", "might", "shall", "should", "must", "to", "'ll", "’ll", "do",
            "does", "did", "not", "n't", "n’t", "cannot");

    private final WordTags words = WordTags.of("en");
    private final VerbForms verbs = new VerbForms();

    @Override
    public List<Analysis> tag(List<Form> forms) {
        List<Analysis> analyses = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            analyses.add(analyze(forms, i, analyses));
        }
        return analyses;
    }

    private Analysis analyze(List<Form> forms, int i, List<Analysis> before) {
        Form form = forms.get(i);
        if (form.name()) {
            return new Analysis(Upos.PROPN, form.text(), Map.of());
        }
        if (form.lower().matches("['’]s?") && i > 0) {
            return new Analysis(Upos.PART, "'s", Map.of());
        }
        Upos shape = Analysis.ofShape(form.text());
        if (shape != Upos.X) {
            return new Analysis(shape, form.text(), Map.of());
        }
        Upos known = words.tag(form.lower()).orElse(null);
        Optional<VerbForm> verb = verbs.find(form.lower());
        if (known == Upos.AUX || isClosed(known) || verb.isEmpty()) {
            return new Analysis(known == null ? open(form, i) : known, lemma(form.lower(), verb), Map.of());
        }
        return isVerbHere(forms, i, verb.get(), before, known)
                ? new Analysis(Upos.VERB, verb.get().lemma(), feats(forms, i, verb.get()))
                : new Analysis(known == Upos.ADJ ? Upos.ADJ : Upos.NOUN, singular(form.lower()), Map.of());
    }

    private static boolean isClosed(@Nullable Upos tag) {
        return tag != null && tag != Upos.VERB && tag != Upos.NOUN && tag != Upos.ADJ;
    }

    private static Upos open(Form form, int i) {
        String word = form.lower();
        if (form.capitalised() && i > 0) {
            return Upos.PROPN;
        }
        if (word.endsWith("ly")) {
            return Upos.ADV;
        }
        boolean adjective = word.endsWith("ous")
                || word.endsWith("ful")
                || word.endsWith("ical")
                || word.endsWith("ible")
                || word.endsWith("able")
                || word.endsWith("ive")
                || word.endsWith("less");
        return adjective ? Upos.ADJ : Upos.NOUN;
    }

    private static String lemma(String lower, Optional<VerbForm> verb) {
        return BE.contains(lower) ? "be" : verb.map(VerbForm::lemma).orElse(singular(lower));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean plural = noun.endsWith("s")
                && !noun.endsWith("ss")
                && !noun.endsWith("us")
                && !noun.endsWith("is")
                && noun.length() > 3;
        return plural ? noun.substring(0, noun.length() - 1) : noun;
    }

    private static boolean isVerbHere(
            List<Form> forms, int i, VerbForm verb, List<Analysis> before, @Nullable Upos known) {
        int p = i - 1;
        while (p >= 0 && before.get(p).upos() == Upos.ADV) {
            p--;
        }
        if (p < 0) {
            return verb.kind() != Kind.BASE && verb.kind() != Kind.THIRD_PERSON && known != Upos.ADJ;
        }
        String previous = forms.get(p).lower();
        if (MODALS.contains(previous) || HAVE.contains(previous)) {
            return true;
        }
        boolean afterBe = BE.contains(previous) && before.get(p).upos() == Upos.AUX;
        if (afterBe) {
            return verb.canBeParticiple() || verb.kind() == Kind.ING;
        }
        return switch (before.get(p).upos()) {
            case DET, ADJ, NUM, PART -> false;
            case ADP -> verb.kind() == Kind.ING;
            case PRON ->
                !Set.of("his", "her", "its", "their", "our", "my", "your").contains(previous);
            case NOUN ->
                verb.kind() != Kind.BASE && verb.kind() != Kind.THIRD_PERSON
                        || previous.endsWith("s") && verb.kind() == Kind.BASE
                        || verb.kind() == Kind.THIRD_PERSON && known == Upos.VERB;
            default -> verb.kind() != Kind.BASE || known != Upos.NOUN;
        };
    }

    private static Map<String, String> feats(List<Form> forms, int i, VerbForm verb) {
        return switch (verb.kind()) {
            case ING -> Map.of("VerbForm", "Ger");
            case BASE -> Map.of("VerbForm", "Inf");
            case THIRD_PERSON, PAST -> Map.of("VerbForm", "Fin");
            case PARTICIPLE, PAST_OR_PARTICIPLE ->
                isPassive(forms, i) ? Map.of("VerbForm", "Part", "Voice", "Pass") : Map.of("VerbForm", "Fin");
        };
    }

    /** A participle is passive after a form of <i>be</i>, and right before <i>by</i>. */
    private static boolean isPassive(List<Form> forms, int i) {
        for (int p = i - 1; p >= 0 && p >= i - 3; p--) {
            if (BE.contains(forms.get(p).lower())) {
                return true;
            }
            if (HAVE.contains(forms.get(p).lower()) || forms.get(p).lower().equals(",")) {
                return false;
            }
        }
        return i + 1 < forms.size() && forms.get(i + 1).lower().equals("by");
    }
}
