package org.relasi.annotate;

import java.util.List;
import java.util.Random;

/** Hostile text for property tests: pieces of news, marks, control and bidi characters, emoji, broken surrogates. */
final class RandomText {

    private static final List<String> PIECES = List.of(
            "Rusia",
            "menuduh",
            "Amerika Serikat",
            "dituduh",
            "oleh",
            "yang",
            "bahwa",
            "dan",
            "tidak",
            "Presiden",
            "menteri",
            "Joko",
            "Petro",
            "sanksi",
            "terhadap",
            "di",
            "Jakarta",
            "pemerintah",
            "katanya",
            "Russia",
            "accused",
            "the",
            "of",
            "by",
            "who",
            "that",
            "was",
            "U.S.",
            "isn't",
            "Macron's",
            "to",
            "attack",
            "NATO",
            "12/3/2025",
            "3.000",
            "anti-korupsi",
            "Prof.",
            "J.",
            "%",
            "$",
            ".",
            "?",
            "!",
            "…",
            ",",
            ";",
            ":",
            "-",
            "(",
            ")",
            "\"",
            "“",
            "”",
            "'",
            "’",
            "«",
            "»",
            "\n",
            "\n\n",
            "\t",
            "\u00a0",
            "\u0000",
            "\u0007",
            "\u202e",
            "\u2066",
            "\u200b",
            "\ufeff",
            "\u0301",
            "é",
            "ß",
            "İ",
            "漢字",
            "Москва",
            "😀",
            "👩‍👩‍👧",
            "🇮🇩",
            "\ud83d",
            "\ude00",
            "'s",
            "n't",
            "nya",
            "a.b.c",
            "..",
            "--",
            "''",
            "1,",
            "A.",
            "A.B",
            "&",
            "/",
            "@");

    private RandomText() {}

    /** At most {@code most} pieces, with or without spaces between them. */
    static String of(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(most);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(30) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
