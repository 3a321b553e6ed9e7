package org.relasi.ingest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts of any length that make a reader look back: sentences that return, many names, and no text at all. */
final class ProportionTexts {

    private static final String OPENING =
            "Pemerintah Rusia mengatakan hari ini bahwa mereka tidak akan menyerang negara itu. ";
    private static final String[] SYLLABLES = {"ba", "di", "ga", "ko", "lu", "ma", "ni", "pe", "ra", "so", "ta", "wi"};

    /** A text of some length, in UTF-16 chars. */
    interface Text {
        String of(int chars);
    }

    private ProportionTexts() {}

    static Map<String, Text> all() {
        Map<String, Text> texts = new LinkedHashMap<>();
        texts.put(
                "one sentence (id)",
                same("Presiden Rusia Vladimir Putin menuduh Amerika Serikat, tetapi Moskow membantah tuduhan itu. "));
        texts.put(
                "one sentence (en)",
                same("Russian President Vladimir Putin accused the United States, but Washington denied it. "));
        texts.put(
                "accusations, then denials (id)",
                chars -> same("Jerman menuduh Rusia. ").of(chars / 2)
                        + "\n\n"
                        + same("Prancis membantah. ").of(chars / 2));
        texts.put("pronouns (en)", same("Chad praised Mali. He said that they attacked it and she criticized him. "));
        texts.put("nouns that point back (id)", same("Dewan itu memuji Mali. Kelompok itu mengecam negara tersebut. "));
        texts.put(
                "persons (id)",
                each(i -> name(i) + " " + name(i + 7) + " memuji " + name(i + 3) + " " + name(i + 50) + ". "));
        texts.put(
                "surnames (en)", each(i -> "The minister met Mr " + name(i) + " and President " + name(i + 9) + ". "));
        texts.put(
                "organizations, acronyms (en)",
                each(i -> "The " + name(i) + " Investigation Council (" + letters(i) + ") rejected it and " + letters(i)
                        + " praised Chad. "));
        texts.put(
                "events (id)", each(i -> "Mali mengecam serangan di " + name(i) + " dan serangan itu melukai Chad. "));
        texts.put("passives (id)", each(i -> name(i) + " " + name(i + 5) + " diracun pada hari itu. "));
        texts.put(
                "dates (en)",
                each(i -> "On March " + (1 + i % 28) + ", " + (1900 + i % 130) + ", Chad attacked Mali. "));
        texts.put("capitals (id)", same("RUSIA MENUDUH JERMAN MENYERANG UKRAINA\n\n"));
        texts.put("list of names (id)", each(i -> name(i) + " " + name(i + 40) + ", "));
        texts.put("no full stop (en)", same("Russia and Germany, and "));
        texts.put("quotes never closed (en)", same("“Russia attacked Ukraine, Germany said. "));
        texts.put("one word", opened("a"));
        texts.put("marks", opened("*_ #[({"));
        texts.put("combining marks", opened("a\u0301\u0302 "));
        texts.put("empty lines", opened("\n"));
        texts.put("short lines", each(i -> name(i) + "\n"));
        return texts;
    }

    private static Text same(String part) {
        return each(i -> part);
    }

    private static Text opened(String part) {
        return chars -> OPENING + same(part).of(chars - OPENING.length());
    }

    private static Text each(IntFunction<String> part) {
        return chars -> {
            StringBuilder text = new StringBuilder(chars);
            for (int i = 0; text.length() < chars; i++) {
                text.append(part.apply(i));
            }
            text.setLength(chars);
            return text.toString();
        };
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        int left = number * 7919 % 1_000_003;
        for (int i = 0; i < 5; i++) {
            name.append(SYLLABLES[left % SYLLABLES.length]);
            left /= SYLLABLES.length;
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number + 1000; left > 0; left /= 26) {
            letters.append((char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
