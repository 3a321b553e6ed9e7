package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * The bodies and the holder named on either side of one title: looked for word by word from the title outwards, since
 * trees differ on titles more than on anything else.
 */
final class TitleSides {

    /** Words between a title and the name of its body or holder. */
    private static final int REACH = 6;
    /** The same of words that begin with a capital: <i>Direktur Pembinaan dan Pengawasan Hutan Badan Geologi</i>. */
    private static final int REACH_OF_DEPARTMENT = 14;

    /**
     * The holder of a title.
     *
     * @param place where the name stands: adjacent, named, before, behind, or subject of a clause
     */
    record Holder(int person, String place) {}

    private final Scene scene;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Title title;
    private final TitleWords words;
    private final List<Integer> bodies = new ArrayList<>();
    /** Who else holds a title that is told of several. */
    private final List<Integer> others = new ArrayList<>();

    /** Right behind the title or its body, without a comma: <i>Presiden Rusia Vladimir Putin</i>. */
    private @Nullable Integer adjacent;
    /** Before a word that says so: <i>Riva Siahaan selaku Direktur</i>, <i>Rosan (CEO Danantara)</i>. */
    private @Nullable Integer named;
    /** Before a comma: <i>Sergei Lavrov, the Russian foreign minister</i>. */
    private @Nullable Integer before;
    /** Behind a comma: <i>Presiden Kolombia, Gustavo Petro</i>. */
    private @Nullable Integer behind;

    TitleSides(Scene scene, Title title) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.title = title;
        this.words = new TitleWords(sentence, lexicon, title);
        readAfter();
        readBefore();
        readOwnWords();
    }

    /** Those that the title can be of, the nearest behind it first. */
    List<Integer> bodies() {
        return List.copyOf(bodies);
    }

    /** The best placed of the names on both sides, and those who hold the title with him: <i>dua wakil ketua, X dan Y</i>. */
    List<Holder> holders() {
        return Stream.of(at(adjacent, "adjacent"), at(named, "named"), at(before, "before"), at(behind, "behind"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(first -> Stream.concat(
                                Stream.of(first), others.stream().map(person -> new Holder(person, first.place())))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Holder> at(@Nullable Integer person, String place) {
        return Optional.ofNullable(person).map(id -> new Holder(id, place));
    }

    /** Reads rightwards: words of the title, its body, and then its holder. */
    private void readAfter() {
        int at = title.last() + 1;
        int small = 0;
        boolean comma = false;
        while (at <= sentence.tokens().size() && small <= REACH && at <= title.last() + REACH_OF_DEPARTMENT) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                if (!takeAfter(name.get(), comma)) {
                    return;
                }
                at = name.get().last();
            } else if (token.form().equals(",") && !comma) {
                comma = !words.isInsideDepartment(token, bodies.isEmpty());
            } else if (words.isBetween(token, comma, bodies.isEmpty())) {
                small += token.isCapitalized() ? 0 : 1;
            } else {
                return;
            }
            at++;
        }
    }

    /** Takes a name behind the title for its holder or its body; whether more may follow. */
    private boolean takeAfter(NameSpan name, boolean comma) {
        if (name.type() == EntityType.PERSON && comma) {
            behind = participant(name).orElse(null);
            readOthers(name);
        } else if (name.type() == EntityType.PERSON) {
            adjacent = participant(name).orElse(null);
            bodyOfHolder(readOthers(name)).ifPresent(this::addBody);
        } else if (!comma) {
            participant(name).ifPresent(this::addBody);
            seats(name).forEach(this::addBody);
            return true;
        }
        return false;
    }

    /** The bodies that a title has in a place, where the text names them elsewhere: <i>Kapolres Jepara</i> is of <i>Polres Jepara</i>. */
    private Stream<Integer> seats(NameSpan place) {
        String office = title.text(sentence).toLowerCase(Locale.ROOT);
        return place.type() == EntityType.PLACE
                ? lexicon.list("seats").stream()
                        .map(seat -> seat.split(": ", 2))
                        .filter(seat -> office.endsWith(seat[0]))
                        .map(seat -> seat[1] + " " + sentence.text(place.first(), place.last()))
                        .flatMap(body -> scene.cast().called(EntityType.ORGANIZATION, body).stream())
                : Stream.empty();
    }

    /** Reads the rest of a list of holders; its last name. */
    private NameSpan readOthers(NameSpan holder) {
        NameSpan last = holder;
        Optional<NameSpan> next = words.isOfSeveral() ? listedBehind(holder) : Optional.empty();
        while (next.isPresent()) {
            last = next.get();
            participant(last).ifPresent(others::add);
            next = listedBehind(last);
        }
        return last;
    }

    /** The person that stands behind another and a comma, an <i>and</i>, or both. */
    private Optional<NameSpan> listedBehind(NameSpan name) {
        int at = name.last() + 1;
        while (at <= sentence.tokens().size()
                && at <= name.last() + 2
                && sentence.token(at).isListSeparator()) {
            at++;
        }
        return at == name.last() + 1 || at > sentence.tokens().size()
                ? Optional.empty()
                : sentence.personAt(sentence.token(at));
    }

    /** <i>President X of Bolivia, Presiden X dari Bolivia</i>. */
    private Optional<Integer> bodyOfHolder(NameSpan holder) {
        int of = holder.last() + 1;
        int body = of + 1;
        while (body <= sentence.tokens().size() && sentence.token(body).is(Upos.DET)) {
            body++;
        }
        return bodies.isEmpty() && body <= sentence.tokens().size() && words.isOf(sentence.token(of))
                ? sentence.nameAt(sentence.token(body)).flatMap(this::participant)
                : Optional.empty();
    }

    /** Reads leftwards: the body of an English title, and a holder named before it. */
    private void readBefore() {
        int at = title.first() - 1;
        boolean comma = false;
        boolean link = false;
        for (int read = 0; at >= 1 && read <= REACH; read++) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                boolean parted = read == 1 && sentence.token(at + 1).is(Upos.CCONJ); // … of Peru AND President X
                boolean compound = sentence.token(at + 1).form().equals("-") // PERU-backed leader
                        && name.get().type() != EntityType.PERSON;
                if (!compound && (parted || !takeBefore(name.get(), comma, link))) {
                    return;
                }
                at = name.get().first();
            } else if (token.form().equals(",")) {
                comma = true;
            } else if (token.form().equals("(") || lexicon.has("titleAnnouncers", token)) {
                link = true;
            } else if (lexicon.has("pronouns.possessive", token)) {
                scene.coreference().of(sentence, token).stream().findFirst().ifPresent(this::addBody);
            } else if (!words.isBefore(token, comma || link)) {
                return;
            }
            at--;
        }
    }

    /** <i>HOUSE Speaker Ana Vega</i>, where the text names the House elsewhere. */
    private void readOwnWords() {
        Token first = sentence.token(title.first());
        if (bodies.isEmpty() && title.first() < title.last() && first.isCapitalized()) {
            scene.cast().called(EntityType.ORGANIZATION, first.form()).ifPresent(this::addBody);
        }
    }

    /** Takes a name before the title for its holder or its body; whether more may stand before it. */
    private boolean takeBefore(NameSpan name, boolean comma, boolean link) {
        if (name.type() == EntityType.PERSON && link) {
            named = participant(name).orElse(null);
        } else if (name.type() == EntityType.PERSON && comma) {
            before = participant(name).orElse(null);
        } else if (name.type() != EntityType.PERSON && !comma && !link) {
            participant(name).ifPresent(this::addBody);
            return true;
        }
        return false;
    }

    private Optional<Integer> participant(NameSpan name) {
        return scene.cast().of(sentence, name);
    }

    private void addBody(int id) {
        EntityType type = scene.cast().type(id);
        boolean fits = scene.canBeTarget(title.type(), type)
                && (title.office() || type == EntityType.ORGANIZATION)
                && !(type == EntityType.STATE && lexicon.has("callings", sentence.token(title.last())));
        if (fits && !bodies.contains(id)) {
            bodies.add(id);
        }
    }
}
