package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.perceptron.Hints;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Span;
import org.relasi.syntax.Upos;

/**
 * Names the names of a whole document: what a sentence leaves open is decided by what the others say, so that
 * <i>Petro</i> is the person that <i>Gustavo Petro</i> is.
 */
final class NameRecognizer {

    private final LanguagePack pack;
    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final NameInputs inputs;
    private final WordTags words;
    private final PhraseTable<Boolean> aliases;
    private final Abbreviations degrees;

    NameRecognizer(LanguagePack pack, Tokenizer tokenizer) {
        this.pack = pack;
        String language = pack.language().code();
        this.gazetteer = new Gazetteer(pack, tokenizer);
        this.lists = new NameLists(language, tokenizer);
        this.inputs = new NameInputs(gazetteer, lists);
        this.words = WordTags.of(language);
        this.degrees = Abbreviations.of(pack);
        this.aliases = new PhraseTable<>(tokenizer);
        WordList.entries(language, "alias-markers.txt").stream()
                .sorted()
                .forEach(marker -> aliases.add(marker, Boolean.TRUE));
    }

    /**
     * A sentence of the document.
     *
     * @param words its tokens as models see them
     * @param tags one a token, or none at all where they tell nothing: see {@link #isHeadline}
     */
    record Input(List<RawToken> tokens, Words words, List<Upos> tags) {}

    /**
     * What is proposed for one sentence, before the others are asked.
     *
     * @param seen by the model that learned; null where that was not asked
     */
    record Proposed(
            ListedWords words,
            Proposals proposals,
            @Nullable List<SeenName> seen) {}

    /**
     * What was found in one sentence.
     *
     * @param offices titles of offices, as positions of tokens from 0, end exclusive
     * @param states ISO 3166-1 alpha-3 codes of the states that words within names of organizations name (<i>Chinese Foreign
     *     Ministry</i>), by the position of the token from 0
     */
    record Found(List<NameSpan> names, List<Span> offices, Map<Integer, String> states) {

        /** Of a dateline, in which an agency is no name of the story; <i>NEW YORK</i> is called New York. */
        Found ofPlaces(List<RawToken> tokens) {
            return new Found(
                    names.stream()
                            .filter(name -> name.type() == EntityType.PLACE || name.type() == EntityType.STATE)
                            .map(name -> name.canonical() == null ? written(name, tokens) : name)
                            .toList(),
                    List.of(),
                    states);
        }

        private static NameSpan written(NameSpan name, List<RawToken> tokens) {
            String called = tokens.subList(name.first() - 1, name.last()).stream()
                    .map(RawToken::form)
                    .map(form -> form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT))
                            ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
                            : form)
                    .collect(Collectors.joining(" "));
            return new NameSpan(name.first(), name.last(), name.type(), called, name.iso3());
        }
    }

    /** Whether most words of a sentence are capitalised, so that capitals say nothing of names and of tags. */
    static boolean isHeadline(List<RawToken> tokens) {
        return ListedWords.isTitleCase(tokens);
    }

    /**
     * What the lists and a model say of one sentence alone. Its words as models see them, which are many numbers, are not
     * kept.
     *
     * @param model labels words as {@link NameTrainer} taught it
     * @param seen names that the model that learned sees in the text; null where it was not asked
     */
    Proposed propose(Input sentence, SequenceModel model, @Nullable SeenNames seen) {
        ListedWords listed = new ListedWords(gazetteer, lists, sentence.tokens());
        Hints hints = inputs.hints(listed, sentence.tags(), pack.nameCorpus());
        List<String> labels = model.label(sentence.words(), hints);
        return new Proposed(
                listed,
                Proposals.of(listed, labels, pack.headInitial(), this::isVerb),
                seen == null ? null : seen.in(listed));
    }

    /** <i>Disita</i> in a headline is a verb by its shape, though no list has it; English shapes tell too little. */
    private boolean isVerb(String lower) {
        return words.tag(lower)
                .map(tag -> tag == Upos.VERB)
                .orElseGet(() -> pack.headInitial() && pack.morphology().looksVerbal(lower));
    }

    /** The names and titles of each sentence of a document, in order. */
    List<Found> recognize(List<Proposed> proposed) {
        List<ListedWords> sentences = proposed.stream().map(Proposed::words).toList();
        List<Proposals> proposals = proposed.stream().map(Proposed::proposals).toList();
        List<NameScanner> scanners = new ArrayList<>();
        List<List<NameCandidate>> candidates = new ArrayList<>();
        KnownNames known = new KnownNames(lists, words);
        for (int i = 0; i < sentences.size(); i++) {
            known.learnPersons(sentences.get(i), proposals.get(i));
        }
        for (int i = 0; i < sentences.size(); i++) {
            ListedWords sentence = sentences.get(i);
            NameScanner scanner = new NameScanner(pack, lists, words, sentence, proposals.get(i), known);
            scanners.add(scanner);
            List<SeenName> seen = proposed.get(i).seen();
            candidates.add(seen == null ? scanner.scan() : SecondOpinion.names(scanner.scan(), seen));
            known.learn(sentence, candidates.get(i));
        }
        List<Found> found = new ArrayList<>();
        List<List<NameCandidate>> mended = mended(sentences, candidates, known);
        for (int i = 0; i < sentences.size(); i++) {
            List<NameSpan> names =
                    mended.get(i).stream().map(NameCandidate::toSpan).toList();
            Map<Integer, String> states = new StatesInNames(gazetteer, sentences.get(i)).find(names);
            found.add(new Found(names, scanners.get(i).offices(), states));
        }
        return found;
    }

    /** The names of each sentence, whatever found them, cut where names begin and end, and by what the text says of acronyms. */
    private List<List<NameCandidate>> mended(
            List<ListedWords> sentences, List<List<NameCandidate>> candidates, KnownNames known) {
        List<List<NameCandidate>> mended = new ArrayList<>();
        IntroducedNames introduced = new IntroducedNames(aliases, gazetteer);
        for (int i = 0; i < sentences.size(); i++) {
            ListedWords sentence = sentences.get(i);
            mended.add(new NameEdges(lists, degrees, known, sentence).mend(known.decide(sentence, candidates.get(i))));
            introduced.learn(sentence, mended.get(i));
        }
        for (int i = 0; i < sentences.size(); i++) {
            mended.set(i, introduced.apply(sentences.get(i), mended.get(i)));
        }
        return mended;
    }
}
