package org.relasi.annotate.en;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.WordList;

/** Which verb a word can be a form of: the regular endings over {@code verbs.txt}, and the irregular forms. */
final class VerbForms {

    /** What a form can be. */
    enum Kind {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        PAST_OR_PARTICIPLE,
        ING
    }

    /** One form of one verb. */
    record VerbForm(String lemma, Kind kind) {}

    private final Map<String, VerbForm> forms = new HashMap<>();

    VerbForms() {
        for (String[] row : WordList.rows("en", "verbs.tsv")) {
            Kind kind = switch (row[2]) {
                case "Past" -> Kind.PAST;
                case "Part" -> Kind.PARTICIPLE;
                case "Past|Part" -> Kind.PAST_OR_PARTICIPLE;
                default -> Kind.THIRD_PERSON;
            };
            forms.putIfAbsent(row[0], new VerbForm(row[1], kind));
        }
        WordList.entries("en", "verbs.txt").stream().sorted().forEach(this::addRegularForms);
    }

    Optional<VerbForm> find(String lower) {
        return Optional.ofNullable(forms.get(lower));
    }

    private void addRegularForms(String verb) {
        forms.putIfAbsent(verb, new VerbForm(verb, Kind.BASE));
        forms.putIfAbsent(thirdPerson(verb), new VerbForm(verb, Kind.THIRD_PERSON));
        for (String stem : stems(verb)) {
            forms.putIfAbsent(stem + "ed", new VerbForm(verb, Kind.PAST_OR_PARTICIPLE));
            forms.putIfAbsent((stem.equals("i") ? "y" : stem) + "ing", new VerbForm(verb, Kind.ING));
        }
        if (endsInConsonantY(verb)) {
            forms.putIfAbsent(chop(verb) + "ied", new VerbForm(verb, Kind.PAST_OR_PARTICIPLE));
        }
        if (verb.endsWith("ie")) {
            forms.putIfAbsent(verb.substring(0, verb.length() - 2) + "ying", new VerbForm(verb, Kind.ING));
        }
    }

    private static String thirdPerson(String verb) {
        if (endsInConsonantY(verb)) {
            return chop(verb) + "ies";
        }
        boolean hissing = verb.endsWith("s")
                || verb.endsWith("x")
                || verb.endsWith("z")
                || verb.endsWith("ch")
                || verb.endsWith("sh")
                || verb.endsWith("o");
        return verb + (hissing ? "es" : "s");
    }

    /** What stands before -ed and -ing: the verb, without its last e, or with its last consonant doubled. */
    private static Set<String> stems(String verb) {
        if (verb.endsWith("e")) {
            return Set.of(chop(verb));
        }
        char last = verb.charAt(verb.length() - 1);
        boolean doubles = verb.length() > 2
                && "bdfgklmnprt".indexOf(last) >= 0
                && isVowel(verb.charAt(verb.length() - 2))
                && !isVowel(verb.charAt(verb.length() - 3));
        return doubles ? Set.of(verb, verb + last) : Set.of(verb);
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.length() > 2 && verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String chop(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
