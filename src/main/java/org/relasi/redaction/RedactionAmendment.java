package org.relasi.redaction;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.TransactionContext;
import org.relasi.graph.Amendment;
import org.relasi.graph.Triple;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps a name that was taken out from coming back with an article that is stored, or published again. */
@Component
@Order(900)
final class RedactionAmendment implements Amendment {

    @Override
    public Collection<Triple> amend(TransactionContext transaction, List<String> articles) {
        return Redactions.hold(transaction, articles);
    }

    @Override
    public Collection<Triple> published(TransactionContext transaction, String article) {
        return Redactions.hold(transaction, List.of(article));
    }
}
