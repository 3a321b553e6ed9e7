package org.relasi.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relasi.evaluate.LogisticModel.Example;
import org.relasi.extract.CluedReading;
import org.relasi.extract.Statement;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.extract.reading.RuleExtractor;
import org.relasi.ingest.ArticleReader;
import org.relasi.ingest.ArticleReading;
import org.relasi.ingest.EvalLine;

/** Every statement that the rules find in annotated articles, with its clues and whether the annotations have it. */
final class JudgedStatements {

    private final ArticleReader reader;
    private final RuleExtractor extractor = new RuleExtractor();
    private final RelationLexicon lexicon = RelationLexicon.load();

    JudgedStatements(ArticleReader reader) {
        this.reader = reader;
    }

    /** Those of a folder; statements whose annotation is optional are left out. */
    List<Example> in(Path goldFolder, Path articleFolder) throws IOException {
        List<GoldArticle> gold = GoldFolder.in(goldFolder).read(List.of());
        AnnotatedArticles articles = new AnnotatedArticles(reader, gold, false);
        articles.read(articleFolder);
        List<Example> examples = new ArrayList<>();
        for (GoldArticle article : gold) {
            ArticleReading read = articles.readings().get(article.doc());
            if (read != null) {
                examples.addAll(judge(goldFolder + "/" + article.doc(), article, read));
            }
        }
        return examples;
    }

    private List<Example> judge(String group, GoldArticle gold, ArticleReading read) {
        CluedReading clued = extractor.readAll(read.document());
        ArticleReading all = new ArticleReading(read.article(), read.document(), clued.reading());
        List<EvalLine.Entity> entities = EvalLine.of(gold.doc(), all).entities();
        Alignment alignment = Alignment.of(entities, gold.entities());
        RelationMatch match = new RelationMatch(lexicon, alignment.goldIds(entities, gold.entities()));
        List<Example> examples = new ArrayList<>();
        for (Statement statement : clued.reading().statements()) {
            EvalLine.Relation relation = EvalLine.relation(statement, all);
            List<GoldArticle.Relation> same = gold.relations().stream()
                    .filter(annotation -> match.matches(Level.EXACT, relation, annotation))
                    .toList();
            boolean optional = !same.isEmpty() && same.stream().allMatch(GoldArticle.Relation::optional);
            if (!optional) {
                examples.add(new Example(group, clued.clues().get(statement.id()), !same.isEmpty()));
            }
        }
        return examples;
    }
}
