package org.relasi.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relasi.annotate.Tagger.Analysis;
import org.relasi.annotate.Tagger.Form;
import org.relasi.article.Language;
import org.relasi.article.TextBlock;
import org.relasi.article.TextBlocks;
import org.relasi.syntax.Document;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** A first reader that needs no trained model: word lists, affixes and a shallow parse. */
final class RuleAnnotator implements Annotator {

    /** Longer sentences are tables or noise; what stands beyond is not read. */
    private static final int MOST_TOKENS = 400;

    private final LanguagePack pack;
    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final NameRecognizer names;

    RuleAnnotator(LanguagePack pack) {
        this.pack = pack;
        this.splitter = new SentenceSplitter(Abbreviations.of(pack));
        this.tokenizer = new Tokenizer(pack);
        this.names = new NameRecognizer(pack, tokenizer);
    }

    @Override
    public Language language() {
        return pack.language();
    }

    @Override
    public Document annotate(String text) {
        List<Span> spans = new ArrayList<>();
        List<List<RawToken>> tokens = new ArrayList<>();
        for (TextBlock block : TextBlocks.of(text)) {
            if (block.kind() == TextBlock.Kind.BOILERPLATE) {
                continue;
            }
            for (Span span : splitter.split(text, block.start(), block.end())) {
                List<RawToken> words = tokenizer.tokenize(text, span.start(), span.end());
                if (words.stream().anyMatch(RawToken::isWord)) {
                    spans.add(span);
                    tokens.add(words.subList(0, Math.min(words.size(), MOST_TOKENS)));
                }
            }
        }
        List<NameRecognizer.Found> found = names.recognize(tokens);
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            sentences.add(parse(i, span, span.of(text), tokens.get(i), found.get(i)));
        }
        return new Document(language().code(), text, sentences);
    }

    private Sentence parse(int index, Span span, String text, List<RawToken> tokens, NameRecognizer.Found found) {
        List<NameSpan> nameSpans = found.names();
        List<Analysis> analyses = pack.tagger().tag(forms(tokens, nameSpans));
        Draft draft = new Draft(tokens, analyses, nameSpans);
        Tree tree = new Tree(tokens.size());
        List<Unit> units = new Chunker(pack, draft, tree).units();
        new ClauseParser(pack, draft, tree, units).parse();
        List<Token> parsed = new ArrayList<>();
        for (int id = 1; id <= tokens.size(); id++) {
            RawToken token = tokens.get(id - 1);
            Analysis analysis = analyses.get(id - 1);
            parsed.add(new Token(
                    id,
                    token.span(),
                    token.form(),
                    analysis.lemma(),
                    analysis.upos(),
                    feats(analysis, id, found.offices()),
                    tree.head(id),
                    tree.deprel(id)));
        }
        return new Sentence(index, span, text, parsed, nameSpans);
    }

    /** Marks titles: {@code NounType=Office} on the first word, {@code OfficePart} on the others. */
    private static Map<String, String> feats(Analysis analysis, int id, List<Span> offices) {
        for (Span office : offices) {
            if (office.start() < id && id <= office.end() && analysis.upos() != Upos.VERB) {
                Map<String, String> feats = new HashMap<>(analysis.feats());
                feats.put("NounType", id == office.start() + 1 ? "Office" : "OfficePart");
                return feats;
            }
        }
        return analysis.feats();
    }

    private static List<Form> forms(List<RawToken> tokens, List<NameSpan> names) {
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int id = i + 1;
            String form = tokens.get(i).form();
            boolean name = names.stream().anyMatch(span -> span.covers(id));
            forms.add(new Form(form, form.toLowerCase(Locale.ROOT), name));
        }
        return forms;
    }
}
