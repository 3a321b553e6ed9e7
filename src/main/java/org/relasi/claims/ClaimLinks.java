package org.relasi.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.TransactionContext;
import org.relasi.graph.Amendment;
import org.relasi.graph.EdgeDenials;
import org.relasi.graph.Triple;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Links what answers an accusation to it where they are in two articles, whichever was stored first: of each statement that may
 * answer, what it answers is told from all that is stored, and told again when something near it comes or goes.
 */
@Component
@Order(ClaimLinks.ORDER)
final class ClaimLinks implements Amendment {

    /** After people's decisions on who is who and on what was said. */
    static final int ORDER = 300;

    /** Statements that are told at once. */
    private static final int PORTION = 200;

    private final EdgeDenials denials;

    ClaimLinks(EdgeDenials denials) {
        this.denials = denials;
    }

    @Override
    public Collection<Triple> amend(TransactionContext transaction, List<String> articles) {
        ClaimStore store = new ClaimStore(transaction);
        relink(transaction, store, store.responsesNear(store.utterances(articles)));
        return List.of();
    }

    @Override
    public Collection<Triple> follow(TransactionContext transaction, Collection<Triple> edges) {
        ClaimStore store = new ClaimStore(transaction);
        Set<String> touched = new TreeSet<>();
        for (Triple edge : edges) {
            touched.add(edge.id());
            new Placed("", edge.type(), "", edge.source(), edge.target(), List.of())
                    .answering()
                    .forEach(touched::add);
        }
        relink(transaction, store, store.responsesOn(touched));
        return List.of();
    }

    private void relink(TransactionContext transaction, ClaimStore store, Collection<String> responses) {
        List<String> all = List.copyOf(responses);
        for (int from = 0; from < all.size(); from += PORTION) {
            List<String> portion = all.subList(from, Math.min(all.size(), from + PORTION));
            relinkPortion(transaction, store, portion);
        }
    }

    private void relinkPortion(TransactionContext transaction, ClaimStore store, List<String> responses) {
        Set<Answer> now = answers(store, responses);
        Set<Answer> before = store.linked(responses);
        List<Answer> gone =
                before.stream().filter(answer -> !now.contains(answer)).toList();
        List<Answer> come =
                now.stream().filter(answer -> !before.contains(answer)).toList();
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        Map<Triple, Long> more = new HashMap<>();
        store.denials(responses).forEach((edge, denied) -> more.merge(edge, -denied, Long::sum));
        store.unlink(gone);
        store.link(come);
        store.denials(responses).forEach((edge, denied) -> more.merge(edge, denied, Long::sum));
        more.values().removeIf(denied -> denied == 0);
        if (!more.isEmpty()) {
            denials.add(transaction, more);
        }
    }

    private static Set<Answer> answers(ClaimStore store, List<String> responses) {
        Map<String, Set<String>> candidates = store.candidates(responses);
        Set<String> ids = new TreeSet<>(candidates.keySet());
        candidates.values().forEach(ids::addAll);
        Map<String, Utterance> wordings = store.wordings(ids);
        List<Answer> found = new ArrayList<>();
        candidates.forEach((response, claims) -> {
            Utterance answering = wordings.get(response);
            for (String claim : claims) {
                Utterance accusing = wordings.get(claim);
                if (answering != null && accusing != null) {
                    Answering.of(accusing, answering).ifPresent(found::add);
                }
            }
        });
        return new HashSet<>(found);
    }
}
