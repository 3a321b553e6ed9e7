package org.relasi.graph;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.TransactionContext;
import org.relasi.cypher.CypherScripts;
import org.relasi.resolve.EntityResolver;
import org.relasi.resolve.Judgement;

/** Resolves the entities of many articles with two questions to the store, as if each were stored before the next is resolved. */
final class BatchResolution implements Resolution {

    private final CypherScripts scripts;
    private final EntityResolver resolver;
    private final List<UnresolvedArticle> all;

    BatchResolution(CypherScripts writeScripts, EntityResolver resolver, List<UnresolvedArticle> all) {
        this.scripts = writeScripts;
        this.resolver = resolver;
        this.all = all;
    }

    @Override
    public List<ReadArticle> resolve(TransactionContext transaction, List<Integer> articles) {
        BatchEntityIndex index = new BatchEntityIndex(scripts);
        index.ask(transaction, articles.stream().map(i -> all.get(i).reading()).toList());
        EntityResolver here = resolver.over(index);
        List<ReadArticle> resolved = new ArrayList<>();
        for (int i : articles) {
            UnresolvedArticle article = all.get(i);
            List<Judgement> judgements = here.resolve(article.article().id().value(), article.reading());
            judgements.forEach(judgement -> index.add(judgement.entity()));
            resolved.add(article.resolved(judgements));
        }
        return resolved;
    }
}
