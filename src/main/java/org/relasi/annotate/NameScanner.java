package org.relasi.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Gazetteer.Entry;
import org.relasi.annotate.NameLists.Cue;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Span;
import org.relasi.syntax.Upos;

/** Finds the names of one sentence from left to right: by list, by the word that heads them, by capitals. */
final class NameScanner {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ACRONYM = 6;
    private static final int SHORTEST_TITLE = 4;
    private static final double TITLE_CASE = 0.6;

    private final LanguagePack pack;
    private final Gazetteer gazetteer;
    private final NameLists lists;
    private final WordTags words;
    private final List<RawToken> tokens;
    private final List<String> lowers;
    private final List<NameCandidate> found = new ArrayList<>();
    private final List<Span> offices = new ArrayList<>();
    private final boolean titleCase;
    private @Nullable Cue cue;

    NameScanner(LanguagePack pack, Gazetteer gazetteer, NameLists lists, WordTags words, List<RawToken> tokens) {
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.lists = lists;
        this.words = words;
        this.tokens = tokens;
        this.lowers = tokens.stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
        this.titleCase = isTitleCase(tokens);
    }

    /** Whether most words are capitalised, as in headlines, so that capitals say nothing of names. */
    boolean titleCase() {
        return titleCase;
    }

    private static boolean isTitleCase(List<RawToken> tokens) {
        List<RawToken> long4 = tokens.stream()
                .filter(token -> token.isWord() && token.form().length() >= SHORTEST_TITLE)
                .toList();
        String last = tokens.get(tokens.size() - 1).form();
        if (".!?\"”".contains(last)) {
            return false;
        }
        long capitalised = long4.stream().filter(RawToken::capitalised).count();
        return long4.size() >= SHORTEST_TITLE && capitalised > TITLE_CASE * long4.size();
    }

    /** Titles of offices found by {@link #scan}, as positions of tokens from 0, end exclusive. */
    List<Span> offices() {
        return offices;
    }

    List<NameCandidate> scan() {
        int at = 0;
        while (at < tokens.size()) {
            at = step(at);
        }
        return found;
    }

    private int step(int at) {
        RawToken token = tokens.get(at);
        if (!token.isWord() && !Character.isDigit(token.form().charAt(0))) {
            cue = token.form().equals(",") ? cue : null;
            return at + 1;
        }
        int next = event(at);
        next = next > at ? next : government(at);
        next = next > at ? next : cue(at);
        next = next > at ? next : headed(at);
        next = next > at ? next : listed(at);
        next = next > at ? next : capitalised(at);
        if (next > at) {
            return next;
        }
        cue = pack.genitiveMarkers().contains(lowers.get(at)) || lowers.get(at).equals("the") ? cue : null;
        return at + 1;
    }

    /** <i>pemilihan presiden AS 2016</i>: a head, at most two nouns, then capitals or a year. */
    private int event(int at) {
        if (!lists.headsNamedEvent(lowers.get(at)) || !pack.headInitial()) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && end <= at + 2 && isPlainNoun(end)) {
            end++;
        }
        int plain = end;
        while (end < tokens.size() && end < at + LONGEST_NAME && (isYear(end) || isCapitalisedName(end))) {
            end++;
        }
        if (end == plain && !tokens.get(at).capitalised()) {
            return at;
        }
        return end == plain ? at : add(NameCandidate.of(at, end, EntityType.EVENT));
    }

    private boolean isPlainNoun(int at) {
        return tokens.get(at).isWord()
                && !tokens.get(at).capitalised()
                && words.tag(lowers.get(at))
                        .map(tag -> tag == Upos.NOUN)
                        .orElse(lists.cue(lowers, at).isPresent());
    }

    private boolean isYear(int at) {
        return tokens.get(at).form().matches("(19|20)\\d\\d");
    }

    private boolean isNameWord(int at) {
        RawToken token = tokens.get(at);
        return token.isWord()
                && token.capitalised()
                && !lists.blockers.contains(token.form())
                && !isReduplicated(token.form());
    }

    /** <i>Laporan-laporan</i>, and <i>Rp193,7</i>: capitals that make no name. */
    private static boolean isReduplicated(String form) {
        int hyphen = form.indexOf('-');
        boolean lowerPart = hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
        return lowerPart
                || form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLowerCase);
    }

    /** <i>pemerintah Turki</i> is the state itself. */
    private int government(int at) {
        if (!pack.headInitial() || !lists.governmentHeads.contains(lowers.get(at)) || at + 1 >= tokens.size()) {
            return at;
        }
        return gazetteer
                .find(tokens, lowers, at + 1)
                .filter(match -> match.value().type() == EntityType.STATE)
                .map(match -> add(candidate(at, at + 1 + match.length(), match.value())))
                .orElse(at);
    }

    private int cue(int at) {
        Optional<PhraseTable.Match<Cue>> match = lists.cue(lowers, at);
        boolean bodyFirst = gazetteer.find(tokens, lowers, at).isPresent();
        if (match.isEmpty() || bodyFirst) {
            return at;
        }
        cue = match.get().value();
        int end = endOfTitle(at, at + match.get().length());
        if (cue == Cue.OFFICE) {
            offices.add(new Span(at, end));
        }
        return end;
    }

    /** A listed title may hold the name of its body, which is a name of its own: <i>Direktur FBI</i>. */
    private int endOfTitle(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            boolean body = gazetteer.find(tokens, lowers, i).isPresent() || lists.startsOrganization(lowers.get(i));
            if (tokens.get(i).capitalised() && body) {
                return i;
            }
        }
        return end;
    }

    /** <i>Kementerian Luar Negeri Rusia</i>, <i>Selat Hormuz</i>: a name that its first word explains. */
    private int headed(int at) {
        boolean organization = lists.startsOrganization(lowers.get(at)) && (pack.headInitial() || isFollowedByOf(at));
        if (!tokens.get(at).capitalised() || !organization && !lists.startsPlace(lowers.get(at))) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && end < at + LONGEST_NAME && (continues(at, end) || connects(end))) {
            end++;
        }
        int listed = gazetteer
                .find(tokens, lowers, at)
                .map(PhraseTable.Match::length)
                .orElse(0);
        if (end == at + 1 || listed > 1) {
            return at;
        }
        return add(NameCandidate.of(at, end, organization ? EntityType.ORGANIZATION : EntityType.PLACE));
    }

    /** <i>Council of Europe</i>, not <i>Council President</i>. */
    private boolean isFollowedByOf(int at) {
        return !lists.endsOrganization(lowers.get(at)) || at + 1 < tokens.size() && connects(at + 1);
    }

    private boolean continues(int start, int at) {
        boolean person = at > start + 1 && lists.givenNames.contains(lowers.get(at));
        boolean title = lists.cue(lowers, at).isPresent() && (at > start + 1 || !pack.headInitial());
        return isCapitalisedName(at) && !person && !title;
    }

    /** A capitalised word that can be part of the name of an organization, a place or an event. */
    private boolean isCapitalisedName(int at) {
        return tokens.get(at).isWord() && tokens.get(at).capitalised() && !lists.calendar.contains(lowers.get(at));
    }

    /** A small word between two capitalised ones, inside an organization's name. */
    private boolean connects(int at) {
        boolean small = List.of("dan", "untuk", "of", "and", "for", "the", "on").contains(lowers.get(at));
        int next = at + 1;
        if (small && next < tokens.size() && lowers.get(next).equals("the")) {
            next++;
        }
        return small && next < tokens.size() && isNameWord(next);
    }

    private int listed(int at) {
        Optional<PhraseTable.Match<Entry>> match = gazetteer.find(tokens, lowers, at);
        if (match.isEmpty() || isFirstNameOfUnknown(at, match.get())) {
            return at;
        }
        Entry entry = match.get().value();
        int end = at + match.get().length();
        if (!pack.headInitial()
                && entry.type() == EntityType.STATE
                && end < tokens.size()
                && lists.governmentHeads.contains(lowers.get(end))) {
            return add(candidate(at, end + 1, entry));
        }
        if (entry.kind() == Gazetteer.Kind.CAPITAL && !standsForState(at, end)) {
            return add(NameCandidate.of(at, end, EntityType.PLACE));
        }
        if (pack.headInitial()
                && entry.type() == EntityType.ORGANIZATION
                && match.get().length() > 1) {
            return add(stateBehind(at, end).orElse(candidate(at, end, entry)));
        }
        return add(candidate(at, end, entry));
    }

    /** <i>Kementerian Luar Negeri</i> + <i>Vietnam</i>: the ministry of that state, no name of a list. */
    private Optional<NameCandidate> stateBehind(int first, int end) {
        if (end >= tokens.size()) {
            return Optional.empty();
        }
        return gazetteer
                .find(tokens, lowers, end)
                .filter(match -> match.value().type() == EntityType.STATE)
                .map(match -> NameCandidate.of(first, end + match.length(), EntityType.ORGANIZATION));
    }

    private boolean isFirstNameOfUnknown(int at, PhraseTable.Match<Entry> match) {
        int next = at + match.length();
        return match.length() == 1
                && cue != Cue.OFFICE
                && lists.givenNames.contains(lowers.get(at))
                && next < tokens.size()
                && isNameWord(next)
                && gazetteer.find(tokens, lowers, next).isEmpty();
    }

    /** A capital stands for its state unless a preposition of place or another name word stands beside it. */
    private boolean standsForState(int at, int end) {
        String before = at > 0 ? lowers.get(at - 1) : "";
        boolean place = at == 0 && end < tokens.size() && !tokens.get(end).isWord()
                || pack.placeMarkers().contains(before)
                || at > 0 && tokens.get(at - 1).capitalised()
                || end < tokens.size()
                        && (tokens.get(end).capitalised() || lowers.get(end).equals(","));
        return !place;
    }

    private static NameCandidate candidate(int first, int end, Entry entry) {
        return new NameCandidate(first, end, false, entry.type(), entry.canonical(), entry.iso3());
    }

    private int capitalised(int at) {
        if (!isNameWord(at) || isCommonWordHere(at)) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && end < at + LONGEST_NAME && runsOn(end)) {
            end++;
        }
        EntityType type = classify(at, end);
        if (type == null && end == at + 1 && tokens.get(at).form().length() < 3) {
            return at;
        }
        NameCandidate candidate = NameCandidate.of(at, end, type);
        boolean initial = end == at + 1 && type == null && isSentenceInitial(at);
        int next = add(initial ? candidate.asInitial() : candidate);
        cue = null;
        return next;
    }

    /** A listed word that is capitalised only because the sentence starts with it. */
    private boolean isCommonWordHere(int at) {
        String lower = lowers.get(at);
        boolean listed = lists.stopCapitals.contains(lower) || words.tag(lower).isPresent();
        boolean initial = at == 0
                || !tokens.get(at - 1).isWord() && !tokens.get(at - 1).form().equals(",");
        return listed && (initial || titleCase || lower.length() <= 3);
    }

    private boolean isSentenceInitial(int at) {
        return at == 0
                || !tokens.get(at - 1).isWord()
                        && !",)".contains(tokens.get(at - 1).form());
    }

    private boolean runsOn(int at) {
        if (pack.nameParticles().contains(lowers.get(at)) || isInitialDot(at)) {
            return at + 1 < tokens.size() && isNameWord(at + 1);
        }
        return isNameWord(at)
                && (!titleCase || words.tag(lowers.get(at)).isEmpty())
                && (gazetteer.find(tokens, lowers, at).isEmpty() || lists.givenNames.contains(lowers.get(at)))
                && (lists.cue(lowers, at).isEmpty() || lists.givenNames.contains(lowers.get(at)));
    }

    private boolean isInitialDot(int at) {
        return tokens.get(at).form().equals(".")
                && tokens.get(at - 1).form().length() <= 2
                && tokens.get(at - 1).capitalised();
    }

    private @Nullable EntityType classify(int at, int end) {
        if (cue != null) {
            return EntityType.PERSON;
        }
        if (end > at + 1 && lists.endsOrganization(lowers.get(end - 1))) {
            return EntityType.ORGANIZATION;
        }
        if (end > at + 1 && lists.endsPlace(lowers.get(end - 1))) {
            return EntityType.PLACE;
        }
        if (end > at + 1 && lists.headsEvent(lowers.get(end - 1))) {
            return EntityType.EVENT;
        }
        if (lists.givenNames.contains(lowers.get(at))) {
            return EntityType.PERSON;
        }
        boolean acronym =
                tokens.get(at).acronym() && !titleCase && tokens.get(at).form().length() <= LONGEST_ACRONYM;
        if (acronym) {
            return EntityType.ORGANIZATION;
        }
        boolean place = at > 0 && pack.placeMarkers().contains(lowers.get(at - 1))
                || at > 0 && lists.startsPlace(lowers.get(at - 1));
        if (place) {
            return EntityType.PLACE;
        }
        return end > at + 1 ? EntityType.PERSON : null;
    }

    private int add(NameCandidate candidate) {
        found.add(candidate);
        if (candidate.type() == EntityType.PERSON || candidate.type() == EntityType.EVENT) {
            cue = null;
        }
        return candidate.end();
    }
}
