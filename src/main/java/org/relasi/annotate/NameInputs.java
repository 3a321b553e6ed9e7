package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import org.relasi.annotate.perceptron.FeatureHash;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.syntax.Span;
import org.relasi.syntax.Upos;

/** What the trained recognizer of names sees of a sentence besides its words: whose conventions count, tags, lists. */
final class NameInputs {

    private static final int CORPUS = 0;
    private static final int TAG = 1;
    private static final int LISTED = 2;
    private static final int SIGN = 3;
    private static final int CHANNELS = 4;

    private static final int LONGEST = 3;

    private final Gazetteer gazetteer;
    private final NameLists lists;

    NameInputs(Gazetteer gazetteer, NameLists lists) {
        this.gazetteer = gazetteer;
        this.lists = lists;
    }

    static NameInputs of(LanguagePack pack) {
        Tokenizer tokenizer = new Tokenizer(pack);
        return new NameInputs(
                new Gazetteer(pack, tokenizer), new NameLists(pack.language().code(), tokenizer));
    }

    /** @param tags one a word, or none at all where they tell nothing, as in headlines */
    Hints hints(List<String> forms, List<Upos> tags, String corpus) {
        List<RawToken> tokens = new ArrayList<>(forms.size());
        for (String form : forms) {
            tokens.add(new RawToken(new Span(0, form.length()), form));
        }
        return hints(new ListedWords(gazetteer, lists, tokens), tags, corpus);
    }

    Hints hints(ListedWords sentence, List<Upos> tags, String corpus) {
        int size = sentence.size();
        Hints hints = new Hints(CHANNELS, size);
        long ofCorpus = FeatureHash.of(corpus);
        for (int i = 0; i < size; i++) {
            hints.set(CORPUS, i + 1, ofCorpus);
            hints.set(
                    TAG, i + 1, tags.isEmpty() ? 0 : FeatureHash.of(tags.get(i).name()));
            hints.set(SIGN, i + 1, sign(sentence, i));
        }
        int at = 0;
        while (at < size) {
            at = listed(sentence, at, hints);
        }
        cues(sentence, hints);
        return hints;
    }

    /** Marks a listed name: its kind, its length, where in it each word stands. */
    private static int listed(ListedWords sentence, int at, Hints hints) {
        PhraseTable.Match<Gazetteer.Entry> match = sentence.entry(at);
        if (match == null) {
            return at + 1;
        }
        Gazetteer.Entry entry = match.value();
        long kind = FeatureHash.mix(
                FeatureHash.of(entry.type().name()), FeatureHash.of(entry.kind().name()));
        long listed = FeatureHash.mix(kind, Math.min(match.length(), LONGEST));
        for (int i = 0; i < match.length(); i++) {
            hints.set(LISTED, at + 1 + i, FeatureHash.mix(listed, i > 0 ? 1 : 0));
        }
        return at + match.length();
    }

    private static void cues(ListedWords sentence, Hints hints) {
        int at = 0;
        while (at < sentence.size()) {
            PhraseTable.Match<NameLists.Cue> cue = sentence.cue(at);
            int end = cue == null ? at + 1 : at + cue.length();
            while (cue != null && at < end) {
                hints.set(
                        SIGN, at + 1, FeatureHash.mix(FeatureHash.of(cue.value().name()), at == end - 1 ? 1 : 0));
                at++;
            }
            at = end;
        }
    }

    /** What the lists say of a word as a sign of what kind of name it begins or ends. */
    private long sign(ListedWords sentence, int at) {
        String lower = sentence.lower(at);
        long sign = lists.givenNames.contains(lower) ? 1 : 0;
        sign += lists.startsOrganization(lower) ? 2 : 0;
        sign += lists.endsOrganization(lower) ? 4 : 0;
        sign += lists.startsPlace(lower) || lists.endsPlace(lower) ? 8 : 0;
        sign += lists.calendar.contains(lower) ? 16 : 0;
        return sign + (lists.stopCapitals.contains(lower) ? 32 : 0);
    }
}
