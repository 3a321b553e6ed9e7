package org.relasi.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relasi.annotate.ReaderMode;
import org.relasi.annotate.ReaderSettings;
import org.relasi.article.Submission;
import org.relasi.extract.Participant;
import org.relasi.extract.Reading;
import org.relasi.extract.lexicon.Relation;
import org.relasi.extract.lexicon.RelationLexicon;
import org.relasi.ingest.ArticleReader;

/** What the ontology demands of doer and undergoer, over all sentences that the reading is tested with. */
class EndsOfStatementsTests {

    private final RelationLexicon lexicon = RelationLexicon.load();
    private final ArticleReader reader = ArticleReader.standalone(new ReaderSettings(ReaderMode.FAST, null));

    @Test
    void everyStatementHasEndsThatItsRelationAllows() {
        assertThat(TranslationPair.all())
                .flatExtracting(pair -> Stream.of(read(pair.indonesian(), "id"), read(pair.english(), "en"))
                        .flatMap(this::forbidden)
                        .toList())
                .isEmpty();
    }

    private Reading read(String text, String language) {
        return reader.read(new Submission(null, text, null, null, null, language))
                .reading();
    }

    private Stream<String> forbidden(Reading reading) {
        return reading.statements().stream()
                .filter(statement -> {
                    Participant doer = reading.participant(statement.subject());
                    Participant undergoer = reading.participant(statement.object());
                    Relation relation = lexicon.relation(statement.type());
                    // nobody names the doer of a passive; the happening stands there instead
                    return doer.implied()
                            ? !relation.targets().contains(undergoer.type())
                            : !relation.allows(doer.type(), undergoer.type());
                })
                .map(statement -> statement.type() + " " + reading.participant(statement.subject()) + " "
                        + reading.participant(statement.object()));
    }
}
