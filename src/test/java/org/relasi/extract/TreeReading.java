package org.relasi.extract;

import java.util.List;
import java.util.Map;

/** What the rules read from trees, likely or not: as {@link ReadStatement} writes it. */
final class TreeReading {

    private static final RelationLexicon RELATIONS = RelationLexicon.load();
    static final Judge UNLEARNT = new Judge(new Confidence(Map.of()), new Confidence(Map.of()));
    /** Under which all is said that is found, likely or not. */
    static final ExtractSettings EVERYTHING = new ExtractSettings(0, 0);

    // no weights, so that learning them anew changes no test of a rule
    private static final RuleExtractor EXTRACTOR = new RuleExtractor(RELATIONS, UNLEARNT, EVERYTHING);

    private TreeReading() {}

    static Reading of(String language, String conllu) {
        return EXTRACTOR.read(ConlluDocument.of(language, conllu));
    }

    static List<String> statements(String language, String conllu) {
        return ReadStatement.of(of(language, conllu));
    }

    static Lexicon lexicon(String language) {
        return RELATIONS.lexicon(language).orElseThrow();
    }
}
