package org.relasi.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.parse.Parse;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.article.Language;
import org.relasi.article.TextBlock;
import org.relasi.article.TextBlocks;
import org.relasi.learned.LearnedReader;
import org.relasi.learned.LearnedReading;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Limits;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Reads a text with trained models: sentences, words, names, tags, trees, lemmas and features, in this order. */
final class TrainedAnnotator implements Annotator {

    private static final String NAMES = "names.model";
    /** Longer sentences are tables or noise; what stands beyond is not read. */
    private static final int MOST_TOKENS = 400;
    /** Sentences whose words are kept between two models, some ten MB; those of a longer text are made again. */
    private static final int MOST_KEPT = 1_000;

    private final LanguagePack pack;
    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final NameRecognizer names;
    private final SyntaxModel syntax;
    private final SequenceModel nameModel;
    private final Lemmatizer lemmatizer;
    private final Set<String> commonOpenings;
    private final Supplier<Optional<LearnedReader>> learned;

    /** @param learned a second opinion on names, and what proposes relations; empty where texts are read without it */
    TrainedAnnotator(LanguagePack pack, Supplier<Optional<LearnedReader>> learned) {
        this.pack = pack;
        this.learned = learned;
        this.splitter = new SentenceSplitter(Abbreviations.of(pack));
        this.tokenizer = new Tokenizer(pack);
        this.names = new NameRecognizer(pack, tokenizer);
        this.syntax = SyntaxModel.of(pack.language());
        this.nameModel = ModelFile.required(pack.language(), NAMES, SequenceModel::read);
        this.lemmatizer = Lemmatizer.of(pack);
        this.commonOpenings = pack.commonOpenings();
    }

    @Override
    public Language language() {
        return pack.language();
    }

    @Override
    public Document annotate(String text, Limits limits) {
        List<Span> spans = new ArrayList<>();
        List<List<RawToken>> tokens = new ArrayList<>();
        Set<Span> datelines = new HashSet<>();
        cut(text, limits, spans, tokens, datelines);
        List<Tagged> tagged = new ArrayList<>();
        List<NameRecognizer.Proposed> proposed = new ArrayList<>();
        Optional<LearnedReading> reading = learned.get().flatMap(reader -> reader.read(text));
        SeenNames seen = reading.map(all -> new SeenNames(all.names())).orElse(null);
        for (List<RawToken> sentence : tokens) {
            NameRecognizer.Input input = tagged(sentence);
            proposed.add(names.propose(input, nameModel, seen));
            tagged.add(new Tagged(input.tokens(), input.tags(), tagged.size() < MOST_KEPT ? input.words() : null));
        }
        List<NameRecognizer.Found> found = names.recognize(proposed);
        limits.check(
                Limits.Counted.NAMES,
                found.stream().mapToInt(sentence -> sentence.names().size()).sum());
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            NameRecognizer.Found names = found.get(i);
            sentences.add(read(
                    i,
                    span,
                    span.of(text),
                    tagged.get(i),
                    datelines.contains(span) ? names.ofPlaces(tagged.get(i).tokens()) : names));
        }
        return new Document(
                language().code(),
                text,
                sentences,
                reading.map(LearnedReading::relations).orElse(null));
    }

    /** Cuts a text into sentences and words; what is beyond the limit is counted, not kept. */
    private void cut(String text, Limits limits, List<Span> spans, List<List<RawToken>> tokens, Set<Span> datelines) {
        int count = 0;
        for (TextBlock block : TextBlocks.of(text)) {
            if (block.kind() == TextBlock.Kind.BOILERPLATE || isNewsroom(block, text)) {
                continue;
            }
            for (Span span : splitter.split(text, block.start(), block.end())) {
                List<RawToken> words = tokenizer.tokenize(text, span.start(), span.end());
                boolean isSentence = words.stream().anyMatch(RawToken::isWord);
                count += isSentence ? 1 : 0;
                if (isSentence && count <= limits.sentences()) {
                    spans.add(span);
                    if (block.kind() == TextBlock.Kind.DATELINE) {
                        datelines.add(span);
                    }
                    tokens.add(List.copyOf(words.subList(0, Math.min(words.size(), MOST_TOKENS))));
                }
            }
        }
        limits.check(Limits.Counted.SENTENCES, count);
    }

    private boolean isNewsroom(TextBlock block, String text) {
        return block.kind() == TextBlock.Kind.DATELINE
                && pack.newsrooms()
                        .contains(text.substring(block.start(), block.end()).toLowerCase(Locale.ROOT));
    }

    private NameRecognizer.Input tagged(List<RawToken> tokens) {
        Words words = syntax.words(forms(tokens));
        List<Upos> tags = NameRecognizer.isHeadline(tokens) ? List.of() : syntax.tag(words, pack.treebank());
        return new NameRecognizer.Input(tokens, words, tags);
    }

    private Words wordsOf(Tagged sentence) {
        return sentence.words() == null ? syntax.words(forms(sentence.tokens())) : sentence.words();
    }

    /** As written, but for a first word that the lists know for no name: <i>Seruan Peru kepada Cile</i>. */
    private List<String> forms(List<RawToken> tokens) {
        List<String> forms = new ArrayList<>(tokens.size());
        tokens.forEach(token -> forms.add(token.form()));
        if (!forms.isEmpty() && commonOpenings.contains(forms.get(0).toLowerCase(Locale.ROOT))) {
            forms.set(0, forms.get(0).toLowerCase(Locale.ROOT));
        }
        return forms;
    }

    private Sentence read(int index, Span span, String text, Tagged sentence, NameRecognizer.Found found) {
        List<RawToken> tokens = sentence.tokens();
        Optional<String> treebank = pack.treebank();
        boolean headline = sentence.tags().isEmpty();
        Words words = headline ? syntax.words(inSmallLetters(tokens, found.names())) : wordsOf(sentence);
        List<Upos> tags = withStates(headline ? syntax.tag(words, treebank) : sentence.tags(), found.names());
        Parse parse = syntax.parse(words, tags, treebank);
        boolean[] passives = passives(parse, tokens.size());
        List<Token> read = new ArrayList<>(tokens.size());
        for (int id = 1; id <= tokens.size(); id++) {
            RawToken token = tokens.get(id - 1);
            Upos upos = tags.get(id - 1);
            read.add(new Token(
                    id,
                    token.span(),
                    token.form(),
                    lemmatizer.lemma(token.form(), upos),
                    upos,
                    feats(token, upos, id, found, passives[id], parse.label(id)),
                    parse.head(id),
                    parse.label(id)));
        }
        return new Sentence(index, span, text, read, found.names());
    }

    /** A state of one word is a name, whatever the tagger takes it for where a sentence begins: <i>Swedia menyerang</i>. */
    private static List<Upos> withStates(List<Upos> tags, List<NameSpan> names) {
        List<Upos> corrected = new ArrayList<>(tags);
        for (NameSpan name : names) {
            boolean state = name.type() == EntityType.STATE && name.first() == name.last();
            if (state && tags.get(name.first() - 1) == Upos.NOUN) {
                corrected.set(name.first() - 1, Upos.PROPN);
            }
        }
        return corrected;
    }

    /** The words of a headline, all but its names, as they are written elsewhere. */
    private static List<String> inSmallLetters(List<RawToken> tokens, List<NameSpan> names) {
        List<String> forms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String form = tokens.get(i).form();
            forms.add(isName(names, i + 1) ? form : form.toLowerCase(Locale.ROOT));
        }
        return forms;
    }

    private static boolean isName(List<NameSpan> names, int id) {
        for (NameSpan name : names) {
            if (name.covers(id)) {
                return true;
            }
        }
        return false;
    }

    /** Which words have a passive subject, auxiliary or agent. */
    private static boolean[] passives(Parse parse, int size) {
        boolean[] passives = new boolean[size + 1];
        for (int id = 1; id <= size; id++) {
            String label = parse.label(id);
            if (label.equals(Deprel.AUX_PASS) || label.equals(Deprel.NSUBJ_PASS) || label.equals(Deprel.OBL_AGENT)) {
                passives[parse.head(id)] = true;
            }
        }
        return passives;
    }

    private Map<String, String> feats(
            RawToken token, Upos upos, int id, NameRecognizer.Found found, boolean passive, String label) {
        Map<String, String> feats = pack.morphology().feats(token.form().toLowerCase(Locale.ROOT), upos);
        String state = found.states().get(id - 1);
        if (state != null) {
            feats = with(feats, "Iso3", state);
        }
        for (Span office : found.offices()) {
            if (office.start() < id && id <= office.end()) {
                return with(feats, "NounType", id == office.start() + 1 ? "Office" : "OfficePart");
            }
        }
        boolean reduced = label.equals(Deprel.ACL) && "Part".equals(feats.get("VerbForm"));
        return upos == Upos.VERB && (passive || reduced) ? with(feats, "Voice", "Pass") : feats;
    }

    /** The features and one more, unless they have it. */
    private static Map<String, String> with(Map<String, String> feats, String name, String value) {
        Map<String, String> more = new HashMap<>(feats);
        more.putIfAbsent(name, value);
        return more;
    }

    /**
     * A sentence between two models.
     *
     * @param tags none for a headline
     * @param words its tokens as models see them, where they were kept
     */
    private record Tagged(
            List<RawToken> tokens,
            List<Upos> tags,
            @Nullable Words words) {}
}
