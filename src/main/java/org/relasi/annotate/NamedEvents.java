package org.relasi.annotate;

import java.util.Set;
import org.relasi.syntax.Upos;

/** Finds events that have names of their own, by the noun that heads them: <i>pemilu AS 2016</i>, <i>Syria's civil war</i>. */
final class NamedEvents {

    private static final int MOST_PLAIN = 2;
    private static final int FULL_NAME = 2;
    private static final Set<String> GENITIVES = Set.of("'s", "’s");
    private static final Set<String> DATE_MARKERS = Set.of("pada", "tahun");
    private static final Set<String> ORDINALS = Set.of("i", "ii", "iii", "one", "two", "three");

    private final NameLists lists;
    private final WordTags words;
    private final ListedWords sentence;
    private final KnownNames known;
    private final boolean headInitial;

    NamedEvents(NameLists lists, WordTags words, ListedWords sentence, KnownNames known, boolean headInitial) {
        this.lists = lists;
        this.words = words;
        this.sentence = sentence;
        this.known = known;
        this.headInitial = headInitial;
    }

    /**
     * Where the event that starts here ends; the same position where none starts.
     *
     * @param office whether the title of an office stands right before, so that its holder may stand right behind
     */
    int end(int at, boolean office) {
        if (!headInitial) {
            return endWithHead(at);
        }
        int end = endOfHeaded(at);
        if (end == at || isPerson(at + 1)) {
            // named after a person: kasus Jeffrey Epstein
            return end;
        }
        int holder = at + 2;
        while (holder < end && !isHolder(at, holder, end, office)) {
            holder++;
        }
        return Math.min(holder, end);
    }

    /** <i>Ketua Konferensi Selat Jernih SITI UMPAMA</i>: a person behind the event that the person is of. */
    private boolean isHolder(int at, int holder, int end, boolean office) {
        boolean rest = end - holder == FULL_NAME && isUnheard(holder) && isUnheard(holder + 1);
        boolean named = isPerson(holder) || office && (rest || known.isEvent(sentence, at, holder));
        return isCapitalised(holder) && named;
    }

    private boolean isPerson(int at) {
        String lower = sentence.lower(at);
        return lists.givenNames.contains(lower) || known.isPerson(lower);
    }

    /** A word that no list knows, as most parts of persons' names are. */
    boolean isUnheard(int at) {
        return at < sentence.size()
                && isCapitalised(at)
                && sentence.entry(at) == null
                && words.tag(sentence.lower(at)).isEmpty();
    }

    /** <i>pemilihan presiden AS 2016</i>, <i>pemilu pada 28 Desember</i>: a head, at most two nouns, then names or a date. */
    private int endOfHeaded(int at) {
        if (!lists.headsNamedEvent(sentence.lower(at))) {
            return at;
        }
        int plain = endOfPlain(at + 1);
        int from = plain;
        if (plain + 1 < sentence.size() && DATE_MARKERS.contains(sentence.lower(plain)) && isDate(plain + 1)) {
            from = plain + 1;
        }
        int end = from;
        while (end < sentence.size() && end < at + NameScanner.LONGEST_NAME && isNameOrDate(end, from > plain)) {
            end++;
        }
        return end == from ? at : end;
    }

    private boolean isNameOrDate(int at, boolean dated) {
        return dated ? isDate(at) : isYear(at) || isCapitalised(at) && !isCalendar(at);
    }

    /** <i>Rwandan genocide</i>, <i>Nov. 8 election</i>, <i>Syria's civil war</i>: names or a date, at most two nouns, a head. */
    private int endWithHead(int at) {
        int end = at;
        while (end < sentence.size() && end < at + NameScanner.LONGEST_NAME && opens(at, end)) {
            end++;
        }
        if (end == at || lists.stopCapitals.contains(sentence.lower(at)) && !isCalendar(at)) {
            return at;
        }
        for (int head = end; head < sentence.size() && head <= end + MOST_PLAIN; head++) {
            if (lists.headsNamedEvent(sentence.lower(head))) {
                return endOfOrdinal(head + 1);
            }
            if (!isPlain(head)) {
                break;
            }
        }
        return end > at + 1 && lists.headsNamedEvent(sentence.lower(end - 1)) ? end : at;
    }

    private boolean opens(int from, int at) {
        String lower = sentence.lower(at);
        boolean inside = at > from && (GENITIVES.contains(lower) || lower.equals(".") && isCalendar(at - 1));
        boolean title = sentence.cue(at) != null;
        return inside || isDate(at) || isCapitalised(at) && !title;
    }

    private int endOfOrdinal(int at) {
        return at < sentence.size() && ORDINALS.contains(sentence.lower(at)) && isCapitalised(at) ? at + 1 : at;
    }

    private int endOfPlain(int from) {
        int end = from;
        while (end < sentence.size() && end < from + MOST_PLAIN && isPlain(end)) {
            end++;
        }
        return end;
    }

    private boolean isPlain(int at) {
        RawToken token = sentence.token(at);
        Upos tag = words.tag(sentence.lower(at)).orElse(null);
        boolean noun = tag == null ? sentence.cue(at) != null : tag == Upos.NOUN || tag == Upos.ADJ;
        return token.isWord() && !token.capitalised() && noun;
    }

    private boolean isCapitalised(int at) {
        return sentence.token(at).isWord() && sentence.token(at).capitalised();
    }

    private boolean isCalendar(int at) {
        return lists.calendar.contains(sentence.lower(at));
    }

    private boolean isDate(int at) {
        String form = sentence.token(at).form();
        boolean day = form.length() <= 2 && isDigits(form);
        return day || isYear(at) || isCapitalised(at) && isCalendar(at);
    }

    private boolean isYear(int at) {
        String form = sentence.token(at).form();
        return form.length() == 4 && (form.startsWith("19") || form.startsWith("20")) && isDigits(form);
    }

    private static boolean isDigits(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isDigit(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
