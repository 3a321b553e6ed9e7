package org.relasi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relasi.syntax.Document;
import org.relasi.syntax.ProposedRelation;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;

/** The relations that a model proposes for one document, between its participants. */
final class Proposals {

    private static final double LEAST = 0.05;

    private final Document document;
    private final Cast cast;
    private final Coreference coreference;
    private final RelationLexicon relations;
    private final Map<Integer, List<Proposal>> bySentence = new HashMap<>();

    Proposals(Document document, Cast cast, Coreference coreference, RelationLexicon relations) {
        this.document = document;
        this.cast = cast;
        this.coreference = coreference;
        this.relations = relations;
        List<ProposedRelation> proposals = document.proposals() == null ? List.of() : document.proposals();
        Map<Integer, Map<String, Proposal>> found = new LinkedHashMap<>();
        for (ProposedRelation proposal : proposals) {
            sentence(proposal.trigger())
                    .ifPresent(sentence -> token(sentence, proposal.trigger())
                            .ifPresent(trigger -> pair(proposal, trigger)
                                    .forEach(pair -> found.computeIfAbsent(
                                                    sentence.index(), index -> new LinkedHashMap<>())
                                            .merge(
                                                    pair.type() + "/" + pair.subject() + "/" + pair.object(),
                                                    pair,
                                                    (a, b) -> a.probability() >= b.probability() ? a : b))));
        }
        found.forEach((index, pairs) -> bySentence.put(
                index,
                pairs.values().stream()
                        .sorted(Comparator.comparingDouble(Proposal::probability)
                                .reversed())
                        .toList()));
    }

    /** Those that a sentence says and that the types of participants allow, each once, the likeliest first. */
    List<Proposal> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    private List<Proposal> pair(ProposedRelation relation, Token trigger) {
        List<Proposal> pairs = new ArrayList<>();
        RelationType type = RelationType.of(relation.type()).orElse(null);
        if (type == null) {
            return pairs;
        }
        for (Meant doer : meant(relation.doers())) {
            for (Meant undergoer : meant(relation.undergoers())) {
                Proposal proposal = new Proposal(
                        type,
                        doer.participant(),
                        undergoer.participant(),
                        trigger,
                        relation.probability(),
                        doer.probability(),
                        undergoer.probability(),
                        doer.how() + ">" + undergoer.how());
                if (proposal.probability() >= LEAST && fits(proposal)) {
                    pairs.add(proposal);
                }
            }
        }
        return pairs;
    }

    private boolean fits(Proposal proposal) {
        Relation relation = relations.relation(proposal.type());
        return proposal.subject() != proposal.object()
                && relation.sources().contains(cast.type(proposal.subject()))
                && relation.targets().contains(cast.type(proposal.object()));
    }

    /** Who may be meant, how likely, and by a name or by a word that stands for one. */
    private record Meant(int participant, double probability, String how) {}

    private List<Meant> meant(List<ProposedRelation.Argument> arguments) {
        List<Meant> all = new ArrayList<>();
        for (ProposedRelation.Argument argument : arguments) {
            List<Integer> here = participants(argument.word());
            boolean named = argument.name().contains(argument.word());
            List<Integer> ids = here.isEmpty() ? participants(argument.name()) : here;
            ids.forEach(id -> all.add(new Meant(id, argument.probability(), named ? "name" : "nominal")));
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

    private Optional<Sentence> sentence(Span span) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().start() <= span.start()
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    private static Optional<Token> token(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() < span.end()
                        && span.start() < token.span().end())
                .findFirst();
    }
}
