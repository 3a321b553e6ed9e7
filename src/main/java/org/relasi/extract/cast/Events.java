package org.relasi.extract.cast;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.relasi.extract.Mention;
import org.relasi.extract.names.EventKind;
import org.relasi.extract.names.EventKinds;
import org.relasi.extract.names.Names;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** The events of a document: those that a name names, a phrase describes, or a passive without doer implies. */
public final class Events {

    private static final EventKinds KINDS = EventKinds.load();
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final Roles roles;
    private final Set<Integer> described = new HashSet<>();
    /** Where each event was mentioned last, by the words of its name. */
    private final LastCalled called = new LastCalled();

    Events(Roles roles) {
        this.roles = roles;
    }

    /** Events that no name names, only a phrase that a rule took for an argument. */
    Set<Integer> described() {
        return Collections.unmodifiableSet(described);
    }

    /** What a named event is compared by. <i>pemilu AS 2016, pemilihan presiden 2016</i>: a yearly kind and a year are one. */
    String key(String name) {
        List<String> words = Names.words(name);
        Optional<String> year =
                words.stream().filter(word -> YEAR.matcher(word).matches()).findFirst();
        return year.map(digits -> "Event/" + kind(words, name) + "/" + digits)
                .orElseGet(() -> Roles.key(EntityType.EVENT, name));
    }

    private static String kind(List<String> words, String name) {
        return KINDS.find(words)
                .map(EventKinds.Found::kind)
                .filter(kind -> kind.recurrence() == EventKind.Recurrence.YEARLY)
                .map(EventKind::name)
                .orElseGet(() -> Names.normalize(name));
    }

    /**
     * The event that a phrase describes, <i>pembicaraan antara Iran dan AS</i>; the same words are the same event of this
     * document, and so is what it is called in short.
     *
     * @param end the last word of the whole phrase
     */
    public int describe(Sentence sentence, Token first, Token last, Token end) {
        String core = sentence.text(first.id(), last.id());
        String full = sentence.text(first.id(), end.id());
        int id = roles.called(Roles.key(EntityType.EVENT, full))
                .or(() -> roles.called(Roles.key(EntityType.EVENT, core)))
                .orElseGet(() -> addDescribed(full));
        roles.call(Roles.key(EntityType.EVENT, full), id);
        mention(id, new Mention(sentence.index(), first.span().join(end.span()), full, true));
        mention(id, new Mention(sentence.index(), first.span().join(last.span()), core, true));
        return id;
    }

    private int addDescribed(String name) {
        int id = roles.add(EntityType.EVENT, name, null);
        described.add(id);
        return id;
    }

    /** Adds a mention to an event, unless it has it. */
    void mention(int id, Mention mention) {
        Role event = roles.get(id);
        int before = event.lastMentioned();
        event.mention(mention);
        if (event.lastMentioned() != before) {
            called.remove(id, event.words(), before);
            called.add(id, event.words(), event.lastMentioned());
        }
    }

    /** The event mentioned last before a noun whose name holds that noun: <i>serangan itu</i>. */
    public Optional<Integer> last(Token noun) {
        List<String> nouns = List.of(Names.normalize(noun.form()), Names.normalize(noun.lemma()));
        return called.before(noun.span().start(), nouns);
    }

    /** The happening behind a passive that names no doer. */
    public int implied(String name) {
        String key = Roles.key(EntityType.EVENT, name);
        int id = roles.called(key).orElseGet(() -> roles.add(EntityType.EVENT, name, null));
        roles.call(key, id);
        return id;
    }
}
