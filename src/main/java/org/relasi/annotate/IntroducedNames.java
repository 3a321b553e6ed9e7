package org.relasi.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.syntax.EntityType;

/**
 * The short names that a document introduces itself, whatever lists say of them: <i>Rapid Support Forces (RSF)</i>, <i>RSF
 * (Rapid Support Forces)</i>, <i>Rapid Support Forces, known as RSF</i>. They hold in all its sentences, those before too.
 */
final class IntroducedNames {

    private static final int SHORTEST = 2;
    /** Letters of a word that tells something: not <i>of, dan</i>. */
    private static final int SHORTEST_TELLING = 4;

    private static final int MOST_BETWEEN = 6;
    private static final Pattern AGE = Pattern.compile("[1-9][0-9]");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,3}");

    private static final Set<String> MARKS = Set.of("(", ",", "\"", "“", "”", "'", "‘", "’");
    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an");

    private final PhraseTable<Boolean> markers;
    private final Gazetteer gazetteer;
    private final Map<String, NameCandidate> byShortName = new HashMap<>();
    private final Map<String, String> fullNames = new HashMap<>();

    /**
     * @param markers words between a name and another one: <i>known as</i>
     * @param gazetteer what lists say of names
     */
    IntroducedNames(PhraseTable<Boolean> markers, Gazetteer gazetteer) {
        this.markers = markers;
        this.gazetteer = gazetteer;
    }

    /** Learns what a sentence introduces beside one of its names. */
    void learn(ListedWords sentence, List<NameCandidate> names) {
        for (NameCandidate name : names) {
            if (name.length() == 1 && isAged(sentence, name.end())) {
                introducePerson(sentence.token(name.first()).form(), name);
            }
            if (name.length() >= SHORTEST) {
                int behind = behindLink(sentence, name.end());
                if (behind > name.end()) {
                    introduce(sentence, name, behind);
                }
                int before = beforeLink(sentence, name.first());
                if (before >= 0) {
                    introduce(sentence, name, before);
                }
            }
        }
    }

    /** <i>MA (45)</i>: whose age stands behind is a person, whatever body a list has of those letters. */
    private static boolean isAged(ListedWords sentence, int at) {
        return at + 2 < sentence.size()
                && sentence.token(at).form().equals("(")
                && AGE.matcher(sentence.token(at + 1).form()).matches()
                && sentence.token(at + 2).form().equals(")");
    }

    private void introducePerson(String form, NameCandidate name) {
        if (INITIALS.matcher(form).matches() && name.type() == EntityType.ORGANIZATION) {
            byShortName.putIfAbsent(form, NameCandidate.of(name.first(), name.end(), EntityType.PERSON));
            fullNames.putIfAbsent(form, form);
        }
    }

    private void introduce(ListedWords sentence, NameCandidate full, int at) {
        String form = sentence.token(at).form();
        String name = text(sentence, full);
        if (isShortName(sentence.token(at)) && isOf(name, form) && byShortName.putIfAbsent(form, full) == null) {
            fullNames.put(form, name);
        }
    }

    private static boolean isShortName(RawToken token) {
        return token.form().length() >= SHORTEST && token.capitalised();
    }

    /** Where another name stands behind one, or the same position. */
    private int behindLink(ListedWords sentence, int end) {
        int at = end;
        boolean linked = at < sentence.size() && sentence.token(at).form().equals("(");
        while (at < sentence.size() && at < end + MOST_BETWEEN) {
            PhraseTable.Match<Boolean> marker = marker(sentence, at);
            if (marker != null) {
                at += marker.length();
                linked = true;
            } else if (MARKS.contains(sentence.token(at).form())
                    || !sentence.token(at).capitalised() && markerFollows(sentence, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return linked && at < sentence.size() && !sentence.lower(at).equals(")") ? at : end;
    }

    /** <i>yang biasa disebut, also known as</i>: a small word before a marker. */
    private boolean markerFollows(ListedWords sentence, int at) {
        return marker(sentence, at) != null || marker(sentence, at + 1) != null;
    }

    private PhraseTable.@Nullable Match<Boolean> marker(ListedWords sentence, int at) {
        return at < sentence.size()
                ? markers.longest(sentence.lowers(0, sentence.size()), at).orElse(null)
                : null;
    }

    /** Where a short name stands before its full one, <i>RSF (Rapid Support Forces)</i>; -1 where none does. */
    private int beforeLink(ListedWords sentence, int first) {
        for (int at = first - 2; at >= 0 && at >= first - MOST_BETWEEN; at--) {
            if (sentence.token(at).capitalised()) {
                int behind = behindLink(sentence, at + 1);
                boolean article = behind == first - 1 && SMALL_WORDS.contains(sentence.lower(behind));
                return behind > at + 1 && (behind == first || article) ? at : -1;
            }
        }
        return -1;
    }

    /** Whether the letters of a short name stand in the full one in order, the first ones and those of two words among them. */
    private static boolean isOf(String full, String shortName) {
        String letters = shortName.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        String[] words = full.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        if (letters.isEmpty() || words.length < SHORTEST || Arrays.asList(words).contains(letters)) {
            return false;
        }
        if (initials(full).equals(letters)) {
            return true;
        }
        int initials = 0;
        int at = 0;
        for (String word : words) {
            int from = at;
            for (int i = 0; i < word.length() && at < letters.length(); i++) {
                at += word.charAt(i) == letters.charAt(at) && (i == 0 || at > 0) ? 1 : 0;
            }
            initials += at > from && word.charAt(0) == letters.charAt(from) ? 1 : 0;
        }
        return at == letters.length() && initials > 1 && words[0].charAt(0) == letters.charAt(0);
    }

    /** The first letters of the words with capitals. */
    private static String initials(String full) {
        return Stream.of(full.split("[^\\p{L}]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The names of a sentence, where a short name means what the document introduced it for. */
    List<NameCandidate> apply(ListedWords sentence, List<NameCandidate> names) {
        if (byShortName.isEmpty()) {
            return names;
        }
        List<NameCandidate> applied = new ArrayList<>();
        int at = 0;
        for (NameCandidate name : names) {
            findAgain(sentence, at, name.first(), applied);
            at = name.end();
            String form = sentence.token(name.first()).form();
            if (!byShortName.containsKey(form)) {
                applied.add(name);
            } else if (name.length() == 1) {
                applied.add(meant(name, form));
            } else if (name.type() == EntityType.PERSON) {
                // Ketua GRM Rina Sari
                applied.add(meant(NameCandidate.of(name.first(), name.first() + 1, null), form));
                applied.add(NameCandidate.of(name.first() + 1, name.end(), EntityType.PERSON));
            } else {
                applied.add(name);
            }
        }
        findAgain(sentence, at, sentence.size(), applied);
        return applied;
    }

    private void findAgain(ListedWords sentence, int from, int to, List<NameCandidate> applied) {
        for (int at = from; at < to; at++) {
            String form = sentence.token(at).form();
            if (byShortName.containsKey(form)) {
                applied.add(meant(NameCandidate.of(at, at + 1, null), form));
            }
        }
    }

    private NameCandidate meant(NameCandidate name, String form) {
        NameCandidate full = byShortName.get(form);
        String fullName = fullNames.get(form);
        if (full == null || fullName == null || agrees(name.canonical(), form, fullName)) {
            return name;
        }
        String canonical = full.canonical() == null ? fullName : full.canonical();
        return new NameCandidate(name.first(), name.end(), full.type(), canonical, full.iso3());
    }

    /** Whether what a list says of a short name is what the document says of it. */
    private boolean agrees(@Nullable String listed, String form, String fullName) {
        if (listed == null) {
            return false;
        }
        Set<String> forms = gazetteer.longForms(listed);
        Set<String> words = words(fullName);
        boolean unknown = listed.equals(form) && forms.isEmpty();
        return unknown
                || Stream.concat(Stream.of(listed), forms.stream()).anyMatch(known -> sharesMost(words, words(known)));
    }

    private static boolean sharesMost(Set<String> words, Set<String> known) {
        long shared = words.stream().filter(known::contains).count();
        return shared * 2 > words.size();
    }

    /** The words that tell something, in lower case. */
    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_TELLING)
                .collect(Collectors.toSet());
    }

    private static String text(ListedWords sentence, NameCandidate name) {
        int first = SMALL_WORDS.contains(sentence.lower(name.first())) ? name.first() + 1 : name.first();
        StringBuilder text = new StringBuilder();
        for (RawToken token : sentence.tokens(first, name.end())) {
            text.append(text.isEmpty() ? "" : " ").append(token.form());
        }
        return text.toString();
    }
}
