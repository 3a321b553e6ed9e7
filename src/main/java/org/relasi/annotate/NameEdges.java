package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Gazetteer.Entry;
import org.relasi.annotate.NameLists.Cue;
import org.relasi.syntax.EntityType;

/**
 * Cuts the names of one sentence where names begin and end, whatever found them: <i>Sari L.P. Wijaya</i> is one, ranks and
 * bodies before a person (<i>TNI Jenderal Gatot</i>), degrees behind and marks around are no part of a name, and what is only
 * marks or an article is none.
 */
final class NameEdges {

    private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final int FULL_NAME = 2;

    private final NameLists lists;
    private final Abbreviations degrees;
    private final KnownNames known;
    private final ListedWords sentence;

    NameEdges(NameLists lists, Abbreviations degrees, KnownNames known, ListedWords sentence) {
        this.lists = lists;
        this.known = known;
        this.degrees = degrees;
        this.sentence = sentence;
    }

    /** The same names in order with better edges, those left out that are none. */
    List<NameCandidate> mend(List<NameCandidate> names) {
        List<NameCandidate> mended = new ArrayList<>();
        List<NameCandidate> whole = new HeadedPlaces(lists, sentence)
                .join(new InitialledNames(lists, degrees, known, sentence).join(names));
        for (int i = 0; i < whole.size(); i++) {
            int from = i == 0 ? 0 : whole.get(i - 1).end();
            NameCandidate name = whole.get(i);
            boolean held = !isPerson(name) && i + 1 < whole.size() && isPerson(whole.get(i + 1));
            trim(withAddress(withArticle(held ? withoutRank(name, whole.get(i + 1)) : name, from), from), mended);
        }
        return mended;
    }

    /** <i>Polda Riau KOMBES Argo Yuwono, Humas Polri IRJEN Pol Setyo</i>: the rank of who is named next is no part of a body. */
    private NameCandidate withoutRank(NameCandidate body, NameCandidate holder) {
        for (int at = body.first() + 1; at < body.end(); at++) {
            PhraseTable.Match<Cue> rank = title(at);
            int behind = rank == null || rank.value() != Cue.HONORIFIC ? 0 : at + rank.length();
            if (behind >= body.end() && behind >= holder.first() && behind < holder.end()) {
                PhraseTable.Match<Entry> listed = sentence.entry(body.first());
                return listed != null && body.first() + listed.length() == at
                        ? NameCandidate.listed(body.first(), at, listed.value())
                        : body.unlisted(body.first(), at);
            }
        }
        return body;
    }

    /** <i>GUS Dur, BUNG Karno</i>: nobody calls them by one word alone. */
    private NameCandidate withAddress(NameCandidate name, int from) {
        int address = name.first() - 1;
        boolean belongs = isPerson(name)
                && name.length() == 1
                && name.canonical() == null
                && address >= from
                && isCapitalised(address)
                && lists.nicknameOpenings.contains(sentence.lower(address));
        return belongs ? name.unlisted(address, name.end()) : name;
    }

    /** <i>Al - Qaidah</i>. */
    private NameCandidate withArticle(NameCandidate name, int from) {
        int article = name.first() - 2;
        boolean arabic = article >= from
                && DASHES.contains(sentence.lower(article + 1))
                && ARABIC_ARTICLES.contains(sentence.lower(article));
        return arabic
                ? new NameCandidate(article, name.end(), name.type(), inOneWord(article, name), name.iso3())
                : name;
    }

    /** <i>Al-Qaidah</i>, unless a list has a name for it. */
    private String inOneWord(int article, NameCandidate name) {
        String own = name.canonical();
        return own != null
                ? own
                : sentence.token(article).form() + "-"
                        + sentence.tokens(name.first(), name.end()).stream()
                                .map(RawToken::form)
                                .collect(Collectors.joining(" "));
    }

    private void trim(NameCandidate name, List<NameCandidate> mended) {
        int first = name.first();
        int end = name.end();
        while (end > first && isBehind(end - 1, first)) {
            end--;
        }
        while (first < end && isMark(first)) {
            first++;
        }
        first = isPerson(name) ? behindTitles(first, end, mended) : first;
        if (first < end && !(end == first + 1 && name.canonical() == null && isNoName(first, name))) {
            mended.add(
                    first == name.first() && end == name.end()
                            ? name
                            : new NameCandidate(first, end, name.type(), name.canonical(), name.iso3()));
        }
    }

    /** <i>The</i>; <i>Gen.</i> as a person; a common word that a sentence begins with, <i>Negara</i>. */
    private boolean isNoName(int at, NameCandidate name) {
        String form = sentence.token(at).form();
        String lower = sentence.lower(at);
        boolean title = isPerson(name) && (form.endsWith(".") && degrees.contains(form) || isDegree(degrees, form));
        boolean common = at == 0
                && !sentence.token(at).acronym()
                && !sentence.isTitleCase()
                && !known.isPerson(lower)
                && known.isWrittenSmall(lower)
                && lists.stopCapitals.contains(lower);
        return title || common || ARTICLES.contains(lower);
    }

    /** Where the person's name begins behind ranks and bodies, which are names of their own. */
    private int behindTitles(int from, int end, List<NameCandidate> mended) {
        int first = from;
        while (first < end) {
            PhraseTable.Match<Entry> body = sentence.entry(first);
            boolean acronym = sentence.token(first).acronym()
                    && !Initials.isAll(sentence.token(first).form());
            int title = titleLength(first, end);
            if (body != null && acronym && first + body.length() < end) {
                mended.add(NameCandidate.listed(first, first + body.length(), body.value()));
                first += body.length();
            } else if (title > 0) {
                first += title;
            } else {
                return first;
            }
        }
        return first;
    }

    /** Tokens of a rank or degree that starts a name, which has a full name or a dot behind it: <i>Gus Dur</i> keeps his. */
    private int titleLength(int at, int end) {
        PhraseTable.Match<Cue> cue = title(at);
        if (cue == null || cue.value() == Cue.ROLE || lists.givenNames.contains(sentence.lower(at))) {
            return 0;
        }
        int length = cue.length();
        while (at + length < end && sentence.lower(at + length).equals(".")) {
            length++;
        }
        int rest = end - at - length;
        boolean dotted = sentence.token(at).form().endsWith(".") || length > cue.length();
        return rest >= FULL_NAME || dotted && rest > 0 ? length : 0;
    }

    /** The listed title that starts at a word, whether it is written with a dot or not. */
    private PhraseTable.@Nullable Match<Cue> title(int at) {
        PhraseTable.Match<Cue> cue = sentence.cue(at);
        String lower = sentence.lower(at);
        return cue == null && lower.endsWith(".")
                ? lists.cue(List.of(lower.replace(".", "")), 0).orElse(null)
                : cue;
    }

    /** Whether a word behind a name is a degree, <i>S.H.</i>, or a mark. */
    private boolean isBehind(int at, int first) {
        String form = sentence.token(at).form();
        boolean rank = at > first && form.endsWith(".") && title(at) != null && isCapitalised(at + 1);
        boolean degree = at > first && isDegree(degrees, form) && !isPlaceOrState(at);
        return degree || rank || isSymbol(form) || DASHES.contains(form);
    }

    /** <i>S.H.</i>, <i>M.Pd</i>, with its last dot or without. */
    static boolean isDegree(Abbreviations degrees, String form) {
        int dot = form.indexOf('.');
        return dot > 0 && dot < form.length() - 1 && (degrees.contains(form) || degrees.contains(form + "."));
    }

    private boolean isCapitalised(int at) {
        return at < sentence.size()
                && sentence.token(at).isWord()
                && sentence.token(at).capitalised();
    }

    private boolean isPlaceOrState(int at) {
        return sentence.entry(at) != null || Initials.isAll(sentence.token(at).form()) && at + 1 < sentence.size();
    }

    private boolean isMark(int at) {
        int codePoint = sentence.token(at).form().codePointAt(0);
        return !Character.isLetterOrDigit(codePoint) && "@#(\"“‘'«".indexOf(codePoint) < 0;
    }

    private static boolean isSymbol(String form) {
        return form.codePoints().allMatch(codePoint -> Character.getType(codePoint) == Character.OTHER_SYMBOL);
    }

    static boolean isPerson(NameCandidate name) {
        return name.type() == EntityType.PERSON;
    }
}
