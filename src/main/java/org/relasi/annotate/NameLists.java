package org.relasi.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a language that tell what kind of name stands beside them. */
final class NameLists {

    /** What a listed word or phrase is a sign of. */
    enum Cue {
        OFFICE,
        HONORIFIC,
        ROLE
    }

    /** What a body belongs to: <i>militer Myanmar</i>, <i>tim kampanye Trump</i>. */
    enum Owner {
        STATE,
        PERSON
    }

    private final PhraseTable<Cue> cues;
    private final PhraseTable<Owner> bodies;
    private final Map<String, String> organizationHeads = new HashMap<>();
    private final Map<String, String> placeHeads = new HashMap<>();
    private final Set<String> namedEventHeads;
    final Set<String> governmentHeads;
    final Set<String> givenNames;
    /** Forms of address that are a part of a name of one word: <i>Gus Dur</i>. */
    final Set<String> nicknameOpenings;
    /** Weekdays and months. */
    final Set<String> calendar;
    /** Capitalised words that are no part of a person's name. */
    final Set<String> blockers;

    final Set<String> stopCapitals;

    NameLists(String language, Tokenizer tokenizer) {
        cues = new PhraseTable<>(tokenizer);
        WordList.entries(language, "offices.txt").stream().sorted().forEach(office -> cues.add(office, Cue.OFFICE));
        WordList.entries(language, "honorifics.txt").stream().sorted().forEach(title -> cues.add(title, Cue.HONORIFIC));
        WordList.entries(language, "roles.txt").stream().sorted().forEach(role -> cues.add(role, Cue.ROLE));
        bodies = new PhraseTable<>(tokenizer);
        for (String[] row : WordList.rows(language, "bodies.tsv")) {
            bodies.add(row[0], Owner.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
        fill(organizationHeads, language, "organization-heads.txt");
        fill(placeHeads, language, "place-heads.txt");
        namedEventHeads = lower(language, "named-event-heads.txt");
        governmentHeads = lower(language, "government-heads.txt");
        givenNames = lower(language, "given-names.txt");
        nicknameOpenings = lower(language, "nickname-openings.txt");
        calendar = lower(language, "weekdays-months.txt");
        Set<String> others = WordList.entries(language, "person-blockers.txt");
        blockers = Stream.concat(calendar.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
        stopCapitals = lower(language, "stop-capitals.txt");
    }

    private static void fill(Map<String, String> heads, String language, String list) {
        for (String[] row : WordList.rows(language, list)) {
            heads.put(row[0].toLowerCase(Locale.ROOT), row.length > 1 ? row[1] : "start");
        }
    }

    private static Set<String> lower(String language, String list) {
        return WordList.entries(language, list).stream()
                .map(entry -> entry.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<PhraseTable.Match<Cue>> cue(List<String> lowers, int from) {
        return cues.longest(lowers, from);
    }

    /** The noun of a body that starts here, such as an army. */
    Optional<PhraseTable.Match<Owner>> body(List<String> lowers, int from) {
        return bodies.longest(lowers, from);
    }

    boolean startsOrganization(String lower) {
        return isHead(organizationHeads, lower, "start");
    }

    boolean endsOrganization(String lower) {
        return isHead(organizationHeads, lower, "end");
    }

    boolean startsPlace(String lower) {
        return isHead(placeHeads, lower, "start");
    }

    boolean endsPlace(String lower) {
        return isHead(placeHeads, lower, "end");
    }

    /** Whether it heads an event that has a name of its own (<i>pemilu 2024</i>), not a deed that has doers (<i>serangan</i>). */
    boolean headsNamedEvent(String lower) {
        return namedEventHeads.contains(lower);
    }

    /** Whether a capitalised word can be a name, or a part of a person's. */
    boolean isNameWord(RawToken token) {
        return token.isWord() && token.capitalised() && !blockers.contains(token.form()) && !isOtherwise(token.form());
    }

    /** <i>Laporan-laporan</i>, and <i>Rp193,7</i>: capitals that make no name. */
    private static boolean isOtherwise(String form) {
        int hyphen = form.indexOf('-');
        boolean lowerPart = hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
        return lowerPart
                || form.chars().anyMatch(Character::isDigit) && form.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isHead(Map<String, String> heads, String lower, String where) {
        String place = heads.get(lower);
        return where.equals(place) || "both".equals(place);
    }
}
