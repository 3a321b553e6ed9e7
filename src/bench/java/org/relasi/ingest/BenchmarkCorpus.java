package org.relasi.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.relasi.article.ArticleFile;
import org.relasi.article.ArticleForm;
import org.relasi.article.RawArticle;

/** Articles to measure with: those of files, or texts of its own that say invented things of states. */
public final class BenchmarkCorpus {

    private static final int LONGEST = 1 << 20;
    private static final int USUAL_SENTENCES = 18;
    private static final String[] STATES = {
        "Jerman", "Rusia", "Prancis", "Mali", "Chad", "Jepang", "Peru", "Kenya", "India", "Brasil", "Norwegia", "Kanada"
    };
    private static final String[] DEEDS = {
        "menuduh %s melanggar perjanjian %s",
        "mendukung usulan %s tentang %s",
        "mengecam sikap %s dalam perundingan %s",
        "membantah tuduhan %s mengenai %s",
        "bertemu dengan utusan %s untuk membahas %s"
    };
    private static final String[] MATTERS = {"pelabuhan", "perikanan", "tarif beras", "batas laut", "arsip", "listrik"};
    private static final String[] GIVEN = {"Ana", "Budi", "Cici", "Dodo", "Eka", "Fani", "Gita", "Hari", "Indah"};
    private static final String[] FAMILY = {"Sutera", "Laut", "Gunung", "Padi", "Bambu", "Teratai", "Kelapa", "Rotan"};
    private static final String[] OFFICES = {"Menteri Luar Negeri", "Presiden", "Duta Besar", "Juru Bicara"};

    private BenchmarkCorpus() {}

    /** Articles of the files, in turn one of each; of its own where there are no files. */
    public static List<RawArticle> read(List<Path> files, int most) throws IOException {
        if (files.isEmpty()) {
            return own(most);
        }
        List<List<RawArticle>> all = new ArrayList<>();
        for (Path file : files) {
            List<RawArticle> articles = new ArrayList<>();
            new ArticleFile(file).forEach(articles::add);
            all.add(articles);
        }
        List<RawArticle> mixed = new ArrayList<>();
        int longest = all.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest && mixed.size() < most; i++) {
            for (List<RawArticle> articles : all) {
                if (i < articles.size() && mixed.size() < most) {
                    mixed.add(articles.get(i));
                }
            }
        }
        return mixed;
    }

    private static List<RawArticle> own(int count) {
        List<RawArticle> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String json =
                    "{\"title\": \"Berita %d\", \"text\": \"%s\", \"publisher\": \"Koran %d\", \"publishedAt\": \"%s\"}"
                            .formatted(
                                    i,
                                    text(i, USUAL_SENTENCES),
                                    i % 40,
                                    "2024-%02d-%02d".formatted(1 + i % 12, 1 + i % 28));
            articles.add(new RawArticle(
                    "own:" + i, "own:" + i, json.getBytes(StandardCharsets.UTF_8), ArticleForm.JSON, LONGEST));
        }
        return articles;
    }

    /** A text of its own of so many sentences, of some twelve words each; the same for the same seed. */
    static String text(int seed, int sentences) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            String state = one(STATES, random);
            text.append(String.format(
                    Locale.ROOT,
                    "%s %s %s %s " + one(DEEDS, random) + " pada hari ke-%d. ",
                    one(OFFICES, random),
                    state,
                    one(GIVEN, random),
                    one(FAMILY, random),
                    one(STATES, random),
                    one(MATTERS, random),
                    seed));
        }
        return text.toString().strip();
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
