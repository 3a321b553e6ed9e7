package org.relasi.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/**
 * The names that a reader of a language knows: states by CLDR and by list (short forms, demonyms, capitals, seats of
 * government), organizations, places.
 */
final class Gazetteer {

    /** How a listed form stands for what it names. */
    enum Kind {
        NAME,
        DEMONYM,
        CAPITAL,
        SEAT
    }

    /**
     * What a listed form names.
     *
     * @param canonical its full name
     * @param iso3 ISO 3166-1 alpha-3 code of a state
     */
    record Entry(
            EntityType type, String canonical, @Nullable String iso3, Kind kind) {}

    private static final Pattern SAINT = Pattern.compile("^(St\\.?|Saint) ");
    private static final Pattern AND = Pattern.compile(" (&|and|dan) ");
    private static final int LONGEST_ACRONYM = 5;
    /** Acronyms of this length are also written like names: <i>Nato</i>, <i>Unesco</i>. */
    private static final int SHORTEST_WORDLIKE = 4;

    private final PhraseTable<Entry> phrases;
    private final Set<String> acronyms = new HashSet<>();
    /** The listed forms of more than one word, by what they name. */
    private final Map<String, Set<String>> longForms = new HashMap<>();

    private final Locale locale;
    /** CLDR's name of each state, by its code. */
    private final Map<String, String> nameByIso3;

    Gazetteer(LanguagePack pack, Tokenizer tokenizer) {
        this.phrases = new PhraseTable<>(tokenizer);
        this.locale = pack.language().locale();
        this.nameByIso3 =
                countries().stream().collect(Collectors.toUnmodifiableMap(Locale::getISO3Country, this::plainName));
        String language = pack.language().code();
        WordList.rows(language, "states.tsv").forEach(this::addState);
        addStatesOfCldr();
        for (String[] row : WordList.rows(language, "organizations.tsv")) {
            String canonical = row.length > 1 ? row[1] : row[0];
            add(row[0], new Entry(EntityType.ORGANIZATION, canonical, null, Kind.NAME));
            add(canonical, new Entry(EntityType.ORGANIZATION, canonical, null, Kind.NAME));
        }
        WordList.entries(language, "places.txt").stream()
                .sorted()
                .forEach(place -> add(place, new Entry(EntityType.PLACE, place, null, Kind.NAME)));
    }

    private void addState(String[] row) {
        Kind kind = Kind.valueOf(row[2].toUpperCase(Locale.ROOT));
        String canonical = nameByIso3.getOrDefault(row[1], row[0]);
        add(row[0], new Entry(EntityType.STATE, canonical, row[1], kind));
    }

    private void addStatesOfCldr() {
        for (Locale country : countries()) {
            String iso3 = country.getISO3Country();
            Entry entry = new Entry(EntityType.STATE, nameByIso3.getOrDefault(iso3, iso3), iso3, Kind.NAME);
            add(country.getDisplayCountry(locale), entry);
            add(entry.canonical(), entry);
            spellings(entry.canonical()).forEach(form -> add(form, entry));
        }
    }

    /** The other ways to write a name with <i>and</i> or <i>Saint</i> in it: <i>St Kitts & Nevis</i>. */
    private static Set<String> spellings(String name) {
        Set<String> forms = new LinkedHashSet<>();
        for (String saint : List.of("St. ", "St ", "Saint ")) {
            for (String and : List.of(" & ", " and ", " and the ", " dan ")) {
                forms.add(SAINT.matcher(AND.matcher(name).replaceFirst(and)).replaceFirst(saint));
            }
        }
        return forms;
    }

    private static List<Locale> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(iso2 -> new Locale("", iso2))
                .toList();
    }

    /** CLDR's name without what it adds to tell places apart: <i>Myanmar (Burma)</i>, <i>Hong Kong SAR China</i>. */
    private String plainName(Locale country) {
        return country.getDisplayCountry(locale).replaceAll(" \\(.*\\)$| SAR .*$", "");
    }

    private void add(String form, Entry entry) {
        phrases.add(form, entry);
        if (form.indexOf(' ') > 0) {
            longForms
                    .computeIfAbsent(entry.canonical(), name -> new LinkedHashSet<>())
                    .add(form);
        }
        if (isAcronym(form)) {
            acronyms.add(form);
        }
    }

    /** The forms of more than one word of what has a canonical name. */
    Set<String> longForms(String canonical) {
        return longForms.getOrDefault(canonical, Set.of());
    }

    private static boolean isAcronym(String form) {
        return form.length() <= LONGEST_ACRONYM && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /**
     * The longest listed name that starts at a token. Names must be capitalised, acronyms written in capitals, so that
     * <i>us</i> is no state.
     */
    Optional<PhraseTable.Match<Entry>> find(List<RawToken> tokens, List<String> lowers, int from) {
        RawToken first = tokens.get(from);
        return phrases.longest(lowers, from)
                .filter(match -> match.length() == 1
                        ? first.capitalised() && fits(first.form())
                        : tokens.subList(from, from + match.length()).stream().anyMatch(RawToken::capitalised));
    }

    private boolean fits(String form) {
        boolean acronym = acronyms.contains(form.toUpperCase(Locale.ROOT));
        return !acronym || acronyms.contains(form) || form.length() >= SHORTEST_WORDLIKE;
    }
}
