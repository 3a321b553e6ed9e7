package org.relasi.extract.reading;

import java.util.List;
import org.relasi.extract.Reading;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.weighing.ExtractSettings;
import org.relasi.extract.weighing.UnlearntJudge;
import org.relasi.syntax.Document;

/** What the rules read from trees, likely or not: as {@link ReadStatement} writes it. */
public final class TreeReading {

    private static final RelationLexicon RELATIONS = RelationLexicon.load();
    /** Under which all is said that is found, likely or not. */
    private static final ExtractSettings EVERYTHING = new ExtractSettings(0, 0, 0, 0);

    // no weights, so that learning them anew changes no test of a rule
    private static final RuleExtractor EXTRACTOR = new RuleExtractor(RELATIONS, UnlearntJudge.make(), EVERYTHING);

    private TreeReading() {}

    public static Reading of(String language, String conllu) {
        return of(ConlluDocument.of(language, conllu));
    }

    public static Reading of(Document document) {
        return EXTRACTOR.read(document);
    }

    public static List<String> statements(String language, String conllu) {
        return ReadStatement.of(of(language, conllu));
    }

    public static Lexicon lexicon(String language) {
        return RELATIONS.lexicon(language).orElseThrow();
    }
}
