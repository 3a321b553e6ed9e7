package org.relasi.annotate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Span;

/**
 * Names the names of a whole document: what a sentence leaves open is decided by what the others say, so that
 * <i>Petro</i> is the person that <i>Gustavo Petro</i> is.
 */
final class NameRecognizer {

    private final LanguagePack pack;
    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final WordTags words;

    NameRecognizer(LanguagePack pack, Tokenizer tokenizer) {
        this.pack = pack;
        String language = pack.language().code();
        this.gazetteer = new Gazetteer(pack, tokenizer);
        this.lists = new NameLists(language, tokenizer);
        this.words = WordTags.of(language);
    }

    /**
     * What was found in one sentence.
     *
     * @param offices titles of offices, as positions of tokens from 0, end exclusive
     * @param titleCase whether it is a headline, whose capitals say nothing
     */
    record Found(List<NameSpan> names, List<Span> offices, boolean titleCase) {}

    /** The names and titles of each sentence, in order. */
    List<Found> recognize(List<List<RawToken>> sentences) {
        List<NameScanner> scanners = sentences.stream()
                .map(tokens -> new NameScanner(pack, gazetteer, lists, words, tokens))
                .toList();
        List<List<NameCandidate>> candidates =
                scanners.stream().map(NameScanner::scan).toList();
        Map<String, EntityType> known = new HashMap<>();
        Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!scanners.get(i).titleCase()) {
                learn(sentences.get(i), candidates.get(i), known, votes);
            }
        }
        votes.forEach((form, counts) -> known.putIfAbsent(form, mostFrequent(counts)));
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            boolean titleCase = scanners.get(i).titleCase();
            List<NameSpan> names = decide(sentences.get(i), candidates.get(i), titleCase, known);
            found.add(new Found(names, scanners.get(i).offices(), titleCase));
        }
        return found;
    }

    private static void learn(
            List<RawToken> tokens,
            List<NameCandidate> candidates,
            Map<String, EntityType> known,
            Map<String, Map<EntityType, Integer>> votes) {
        for (NameCandidate candidate : candidates) {
            EntityType type = candidate.type();
            if (type == null) {
                if (!candidate.initial()) {
                    votes.computeIfAbsent(
                                    lower(tokens, candidate.first(), candidate.end()),
                                    form -> new EnumMap<>(EntityType.class))
                            .merge(EntityType.PERSON, 0, Integer::sum);
                }
                continue;
            }
            if (type == EntityType.PERSON && candidate.length() > 1) {
                known.put(lower(tokens, candidate.first(), candidate.first() + 1), type);
                known.put(lower(tokens, candidate.end() - 1, candidate.end()), type);
            }
            votes.computeIfAbsent(
                            lower(tokens, candidate.first(), candidate.end()), form -> new EnumMap<>(EntityType.class))
                    .merge(type, 1, Integer::sum);
        }
    }

    private static EntityType mostFrequent(Map<EntityType, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<NameSpan> decide(
            List<RawToken> tokens, List<NameCandidate> candidates, boolean titleCase, Map<String, EntityType> known) {
        List<NameSpan> names = new ArrayList<>();
        for (NameCandidate candidate : candidates) {
            decide(tokens, candidate, titleCase, known).ifPresent(decided -> names.add(decided.toSpan()));
        }
        return names;
    }

    private static Optional<NameCandidate> decide(
            List<RawToken> tokens, NameCandidate candidate, boolean titleCase, Map<String, EntityType> known) {
        EntityType said = known.get(lower(tokens, candidate.first(), candidate.end()));
        boolean listed = candidate.canonical() != null;
        if (listed) {
            return Optional.of(candidate);
        }
        if (said != null) {
            return Optional.of(candidate.as(said));
        }
        if (titleCase || candidate.initial()) {
            return Optional.empty();
        }
        return candidate.type() == null ? Optional.of(candidate.as(EntityType.PERSON)) : Optional.of(candidate);
    }

    private static String lower(List<RawToken> tokens, int first, int end) {
        StringBuilder form = new StringBuilder();
        for (RawToken token : tokens.subList(first, end)) {
            form.append(token.form().toLowerCase(Locale.ROOT)).append(' ');
        }
        return form.toString().strip();
    }
}
