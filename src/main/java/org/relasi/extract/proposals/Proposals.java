package org.relasi.extract.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.cast.Cast;
import org.relasi.extract.cast.Coreference;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.scene.Proposal;
import org.relasi.syntax.Document;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** The relations that a model proposes for one document, between its participants. */
public final class Proposals {

    private static final double LEAST = 0.05;

    private final Document document;
    private final Cast cast;
    private final Coreference coreference;
    private final RelationLexicon relations;
    private final Map<Integer, List<Proposal>> bySentence = new HashMap<>();

    public Proposals(Document document, Cast cast, Coreference coreference, RelationLexicon relations) {
        this.document = document;
        this.cast = cast;
        this.coreference = coreference;
        this.relations = relations;
        Map<Integer, Map<String, Proposal>> found = new LinkedHashMap<>();
        if (document.proposals() != null) {
            document.proposals()
                    .forEach(proposal -> sentence(proposal.trigger())
                            .ifPresent(sentence -> add(
                                    proposal,
                                    sentence,
                                    found.computeIfAbsent(sentence.index(), index -> new LinkedHashMap<>()))));
        }
        found.forEach((index, pairs) -> bySentence.put(
                index,
                pairs.values().stream()
                        .sorted(Comparator.comparingDouble(Proposal::probability)
                                .reversed())
                        .toList()));
    }

    /** Adds what is proposed of each two to what a sentence says, where it is likelier than what was proposed of them before. */
    private void add(ProposedRelation proposal, Sentence sentence, Map<String, Proposal> found) {
        token(sentence, proposal.trigger())
                .ifPresent(trigger -> pairs(proposal, trigger, sentence)
                        .forEach(pair -> found.merge(
                                pair.type() + "/" + pair.subject() + "/" + pair.object(),
                                pair,
                                (a, b) -> a.probability() >= b.probability() ? a : b)));
    }

    /** Those that a sentence says and that the types of participants allow, each once, the likeliest first. */
    public List<Proposal> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    private List<Proposal> pairs(ProposedRelation relation, Token trigger, Sentence sentence) {
        List<Proposal> pairs = new ArrayList<>();
        RelationType type = RelationType.of(relation.type()).orElse(null);
        if (type == null) {
            return pairs;
        }
        for (Meant doer : meant(relation.doers(), sentence)) {
            for (Meant undergoer : meant(relation.undergoers(), sentence)) {
                Proposal proposal = new Proposal(
                        type,
                        doer.participant(),
                        undergoer.participant(),
                        trigger,
                        relation.probability(),
                        doer.probability(),
                        undergoer.probability(),
                        doer.how() + ">" + undergoer.how(),
                        doer.word(),
                        undergoer.word());
                if (proposal.probability() >= LEAST && fits(proposal)) {
                    pairs.add(proposal);
                }
            }
        }
        return pairs;
    }

    private boolean fits(Proposal proposal) {
        return proposal.subject() != proposal.object()
                && relations
                        .relation(proposal.type())
                        .allows(cast.type(proposal.subject()), cast.type(proposal.object()));
    }

    /** Who may be meant, how likely, and by a name or by a word that stands for one. */
    private record Meant(
            int participant,
            double probability,
            String how,
            @Nullable Token word) {}

    private List<Meant> meant(List<ProposedRelation.Argument> arguments, Sentence sentence) {
        List<Meant> all = new ArrayList<>();
        for (ProposedRelation.Argument argument : arguments) {
            List<Integer> here = participants(argument.word());
            boolean named = argument.name().contains(argument.word());
            List<Integer> ids = here.isEmpty() ? participants(argument.name()) : here;
            if (ids.isEmpty() && argument.type() == EntityType.EVENT) {
                ids = described(argument.name());
            }
            Token word = token(sentence, argument.word()).orElse(null);
            ids.forEach(id -> all.add(new Meant(id, argument.probability(), named ? "name" : "nominal", word)));
        }
        return all;
    }

    /** Whom a stretch of the text names, or else refers to. */
    private List<Integer> participants(Span span) {
        Optional<Sentence> sentence = sentence(span);
        Optional<Token> token = sentence.flatMap(one -> token(one, span));
        if (sentence.isEmpty() || token.isEmpty()) {
            return List.of();
        }
        return sentence.get()
                .nameAt(token.get())
                .flatMap(name -> cast.of(sentence.get(), name))
                .map(List::of)
                .orElseGet(() -> coreference.of(sentence.get(), token.get()));
    }

    /** An event that the text describes rather than names: <i>the storming of the embassy</i>. */
    private List<Integer> described(Span span) {
        return sentence(span).map(sentence -> described(sentence, span)).orElse(List.of());
    }

    private List<Integer> described(Sentence sentence, Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                // the convention'S entry into force
                .filter(token -> !token.is(Upos.PART))
                .toList();
        // THE meeting: of a phrase of which a model sees the article alone it knows nothing
        if (tokens.stream().allMatch(token -> token.is(Upos.DET))) {
            return List.of();
        }
        return List.of(cast.events().describe(sentence, tokens.get(0), last(tokens), last(tokens)));
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    private Optional<Sentence> sentence(Span span) {
        List<Sentence> sentences = document.sentences();
        int at = Span.firstEndingBehind(sentences, Sentence::span, span.start());
        return at < sentences.size() && sentences.get(at).span().start() <= span.start()
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    private static Optional<Token> token(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .findFirst();
    }
}
