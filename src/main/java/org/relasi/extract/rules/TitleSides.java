package org.relasi.extract.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
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
    /** Words of a rank: <i>Ajun Komisaris Besar Polisi</i>. */
    private static final int LONGEST_RANK = 4;

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
        readAfter();
        readBefore();
        readOwnWords();
    }

    /** Those that the title can be of, the nearest behind it first. */
    List<Integer> bodies() {
        return List.copyOf(bodies);
    }

    /** The best placed of the names on both sides. */
    Optional<Holder> holder() {
        return Stream.of(at(adjacent, "adjacent"), at(named, "named"), at(before, "before"), at(behind, "behind"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Those who hold the title beside its holder, where it is told of several: <i>dua wakil ketua, X dan Y</i>. */
    List<Integer> others() {
        return List.copyOf(others);
    }

    private static Optional<Holder> at(@Nullable Integer person, String place) {
        return Optional.ofNullable(person).map(id -> new Holder(id, place));
    }

    /** Reads rightwards: words of the title, its body, and then its holder. */
    private void readAfter() {
        int at = title.last() + 1;
        int words = 0;
        boolean comma = false;
        while (at <= sentence.tokens().size() && words <= REACH && at <= title.last() + REACH_OF_DEPARTMENT) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                if (!takeAfter(name.get(), comma)) {
                    return;
                }
                at = name.get().last();
            } else if (token.form().equals(",") && !comma) {
                comma = !isInsideDepartment(at);
            } else if (isBetween(token, comma)) {
                words += isCapitalized(token) ? 0 : 1;
            } else {
                return;
            }
            at++;
        }
    }

    /** <i>Deputi Bidang Peta, Arsip, dan Pustaka Badan X</i>: whether a comma parts words of what an office is for. */
    private boolean isInsideDepartment(int comma) {
        int at = comma + 1;
        while (bodies.isEmpty() && at < sentence.tokens().size() && isOfDepartment(sentence.token(at))) {
            at++;
        }
        return at < sentence.tokens().size()
                && sentence.token(at).is(Upos.CCONJ)
                && isOfDepartment(sentence.token(at + 1));
    }

    private boolean isOfDepartment(Token token) {
        return token.form().equals(",")
                || isCapitalized(token)
                        && sentence.nameAt(token).isEmpty()
                        && !token.feats().containsKey("NounType");
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** Takes a name behind the title for its holder or its body; whether more may follow. */
    private boolean takeAfter(NameSpan name, boolean comma) {
        if (name.type() == EntityType.PERSON) {
            Integer person = participant(name).orElse(null);
            behind = comma ? person : behind;
            adjacent = comma ? adjacent : person;
            NameSpan last = readOthers(name);
            if (!comma) {
                bodyOfHolder(last).ifPresent(this::addBody);
            }
        } else if (!comma) {
            participant(name).ifPresent(this::addBody);
            seats(name).forEach(this::addBody);
            return true;
        }
        return false;
    }

    /** The bodies that a title has in a place, where the text names them elsewhere: <i>Kapolres Jepara</i> is of <i>Polres Jepara</i>. */
    private Stream<Integer> seats(NameSpan place) {
        String words = title.text(sentence).toLowerCase(Locale.ROOT);
        return place.type() == EntityType.PLACE
                ? lexicon.list("seats").stream()
                        .map(seat -> seat.split(": ", 2))
                        .filter(seat -> words.endsWith(seat[0]))
                        .map(seat -> seat[1] + " " + sentence.text(place.first(), place.last()))
                        .flatMap(body -> scene.cast().called(EntityType.ORGANIZATION, body).stream())
                : Stream.empty();
    }

    /** Reads the rest of a list of holders; its last name. */
    private NameSpan readOthers(NameSpan holder) {
        NameSpan last = holder;
        Optional<NameSpan> next = isOfSeveral() ? listedBehind(holder) : Optional.empty();
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
        while (at <= sentence.tokens().size() && at <= name.last() + 2 && isListed(sentence.token(at))) {
            at++;
        }
        return at == name.last() + 1 || at > sentence.tokens().size()
                ? Optional.empty()
                : sentence.nameAt(sentence.token(at)).filter(other -> other.type() == EntityType.PERSON);
    }

    private static boolean isListed(Token token) {
        return token.form().equals(",") || token.is(Upos.CCONJ);
    }

    /** <i>senators, DUA wakil ketua, PARA menteri</i>. */
    private boolean isOfSeveral() {
        Token head = sentence.token(title.last());
        Token before = sentence.token(Math.max(1, title.first() - 1));
        return head.form().endsWith("s") && !head.lemma().endsWith("s")
                || before.id() < title.first() && (before.is(Upos.NUM) || lexicon.has("several", before));
    }

    /** <i>President X of Bolivia, Presiden X dari Bolivia</i>. */
    private Optional<Integer> bodyOfHolder(NameSpan holder) {
        int of = holder.last() + 1;
        int body = of + 1;
        while (body <= sentence.tokens().size() && sentence.token(body).is(Upos.DET)) {
            body++;
        }
        return bodies.isEmpty() && body <= sentence.tokens().size() && isOf(sentence.token(of))
                ? sentence.nameAt(sentence.token(body)).flatMap(this::participant)
                : Optional.empty();
    }

    private boolean isOf(Token token) {
        return token.is(Upos.ADP) && lexicon.has("genitiveMarkers", token) && lexicon.has("titleLinks", token);
    }

    /** Words that may stand between a title, its body and its holder. */
    private boolean isBetween(Token token, boolean comma) {
        if (token.form().equals("(") || token.form().equals(")") || lexicon.has("honorifics", token)) {
            return true;
        }
        if (announcesName(token)) {
            return true;
        }
        if (comma) {
            return false;
        }
        boolean open = bodies.isEmpty();
        return lexicon.has("titleLinks", token)
                || token.feats().containsKey("NounType")
                || lexicon.list("ordinals").stream().anyMatch(token.form()::startsWith)
                || open && (token.is(Upos.ADJ) || token.is(Upos.NOUN) || token.is(Upos.PROPN) || token.is(Upos.NUM));
    }

    /** <i>Kepala Kepolisian Peru, Komisaris Besar Oscar Arriola</i>: words of a rank right before the holder. */
    private boolean announcesName(Token token) {
        int at = token.id();
        while (at < token.id() + LONGEST_RANK && at < sentence.tokens().size() && isOfRank(sentence.token(at))) {
            at++;
        }
        return at > token.id()
                && sentence.nameAt(sentence.token(at))
                        .filter(name -> name.type() == EntityType.PERSON)
                        .isPresent();
    }

    private boolean isOfRank(Token token) {
        return (token.is(Upos.NOUN) || token.is(Upos.PROPN))
                && isCapitalized(token)
                && sentence.nameAt(token).isEmpty()
                && !token.feats().containsKey("NounType");
    }

    /** Reads leftwards: the body of an English title, and a holder named before it. */
    private void readBefore() {
        int at = title.first() - 1;
        boolean comma = false;
        boolean link = false;
        for (int words = 0; at >= 1 && words <= REACH; words++) {
            Token token = sentence.token(at);
            Optional<NameSpan> name = sentence.nameAt(token);
            if (name.isPresent()) {
                boolean parted = words == 1 && sentence.token(at + 1).is(Upos.CCONJ); // … of Peru AND President X
                boolean compound = sentence.token(at + 1).form().equals("-"); // PERU-backed leader
                if (compound && name.get().type() != EntityType.PERSON) {
                    at = name.get().first() - 1;
                    continue;
                }
                if (parted || !takeBefore(name.get(), comma, link)) {
                    return;
                }
                at = name.get().first();
            } else if (token.form().equals(",")) {
                comma = true;
            } else if (token.form().equals("(") || lexicon.has("titleAnnouncers", token)) {
                link = true;
            } else if (lexicon.has("pronouns.possessive", token)) {
                scene.coreference().of(sentence, token).stream().findFirst().ifPresent(this::addBody);
            } else if (!isBefore(token, comma || link)) {
                return;
            }
            at--;
        }
    }

    /** <i>HOUSE Speaker Ana Vega</i>, where the text names the House elsewhere. */
    private void readOwnWords() {
        String first = sentence.token(title.first()).form();
        if (bodies.isEmpty() && title.first() < title.last() && Character.isUpperCase(first.charAt(0))) {
            scene.cast().called(EntityType.ORGANIZATION, first).ifPresent(this::addBody);
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

    /** Words that may stand before a title, as part of it or to open it. */
    private boolean isBefore(Token token, boolean left) {
        return lexicon.has("titleOpeners", token)
                || !left
                        && (lexicon.has("titleLinks", token)
                                || token.feats().containsKey("NounType")
                                || token.is(Upos.ADJ)
                                || token.form().equals("-")
                                || token.is(Upos.VERB) && token.isDeprel(Deprel.AMOD)
                                || token.is(Upos.NOUN) && token.isDeprel(Deprel.COMPOUND));
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
