package org.relasi.extract.dating;

import java.util.List;
import java.util.Optional;
import org.relasi.extract.Mention;
import org.relasi.extract.time.TimeExpression;
import org.relasi.extract.time.When;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Span;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** The time that the phrase of an event holds: <i>pemilu 2016</i>, <i>serangan pada Juni lalu</i>, <i>the 2016 election</i>. */
final class EventTime {

    private final Sentence sentence;
    private final Span mention;

    private EventTime(Sentence sentence, Span mention) {
        this.sentence = sentence;
        this.mention = mention;
    }

    static Optional<When> of(Mention mention, Sentence sentence, List<TimeExpression> expressions) {
        EventTime phrase = new EventTime(sentence, mention.span());
        return expressions.stream()
                .filter(expression -> phrase.holds(expression) || phrase.isBesides(expression))
                .map(TimeExpression::when)
                .findFirst();
    }

    private boolean holds(TimeExpression expression) {
        return mention.contains(sentence.token(expression.first()).span())
                && mention.contains(sentence.token(expression.last()).span());
    }

    /** Right before or behind, and hanging on a word of the mention. */
    private boolean isBesides(TimeExpression expression) {
        int before = expression.first() - 1;
        if (before >= 1 && sentence.token(before).is(Upos.ADP)) {
            before--;
        }
        boolean behind = isInMention(before);
        boolean ahead = isInMention(expression.last() + 1);
        return (behind || ahead) && hangsOnMention(expression);
    }

    private boolean hangsOnMention(TimeExpression expression) {
        for (int id = expression.first(); id <= expression.last(); id++) {
            Token token = sentence.token(id);
            if (!expression.covers(token.head())) {
                return isInMention(token.head());
            }
        }
        return false;
    }

    private boolean isInMention(int id) {
        return id >= 1
                && id <= sentence.tokens().size()
                && mention.contains(sentence.token(id).span());
    }
}
