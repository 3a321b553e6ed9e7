package org.relasi.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An invented language, and annotated data of it: subject, object, verb, in this order or with the object first; who does it
 * to whom is told by endings alone (<i>-ka</i>, <i>-bo</i>), so are verbs (<i>-tes</i>) and adjectives (<i>-mi</i>).
 */
final class MiniLanguage {

    static final String CODE = "xx";

    private final Random random;

    private MiniLanguage(long seed) {
        random = new Random(seed);
    }

    /** Writes treebanks, names, raw text and the manifest {@code data.tsv} into a folder. */
    static Path write(Path folder) throws IOException {
        Files.writeString(folder.resolve("train.conllu"), new MiniLanguage(1).treebank(300));
        Files.writeString(folder.resolve("test.conllu"), new MiniLanguage(2).treebank(100));
        Files.writeString(folder.resolve("names-train.txt"), new MiniLanguage(3).names(300));
        Files.writeString(folder.resolve("names-test.txt"), new MiniLanguage(4).names(100));
        Files.writeString(folder.resolve("raw.txt"), new MiniLanguage(5).raw(2000));
        Files.writeString(folder.resolve("data.tsv"), """
                treebank|train|mini|train.conllu|CC0 1.0
                treebank|test|mini|test.conllu|CC0 1.0
                names|train|mini|names-train.txt|CC0 1.0|form label
                names|test|mini|names-test.txt|CC0 1.0|form label
                raw|train|raw|raw.txt|CC0 1.0
                """.replace('|', '\t'));
        return folder.resolve("data.tsv");
    }

    private record Word(String form, String tag, int head, String deprel, String label) {}

    private String treebank(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            List<Word> words = sentence();
            text.append("# newpar\n# text = ").append(written(words)).append('\n');
            for (int id = 1; id <= words.size(); id++) {
                Word word = words.get(id - 1);
                text.append("%d\t%s\t%s\t%s\t_\t_\t%d\t%s\t_\t%s\n"
                        .formatted(
                                id,
                                word.form(),
                                word.form().toLowerCase(Locale.ROOT),
                                word.tag(),
                                word.head(),
                                word.deprel(),
                                id == words.size() - 1 ? "SpaceAfter=No" : "_"));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String names(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            sentence()
                    .forEach(word -> text.append(word.form())
                            .append(' ')
                            .append(word.label())
                            .append('\n'));
            text.append('\n');
        }
        return text.toString();
    }

    private String raw(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(String.join(" ", sentence().stream().map(Word::form).toList())
                            .toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        return text.toString();
    }

    private static String written(List<Word> words) {
        List<String> forms = words.stream().map(Word::form).toList();
        return String.join(" ", forms.subList(0, forms.size() - 1)) + ".";
    }

    private List<Word> sentence() {
        List<Word> words = new ArrayList<>();
        boolean objectFirst = random.nextInt(4) == 0;
        List<List<Word>> phrases = List.of(phrase("ka", "nsubj"), phrase("bo", "obj"));
        int verb = phrases.get(0).size() + phrases.get(1).size() + 1;
        add(words, phrases.get(objectFirst ? 1 : 0), verb);
        add(words, phrases.get(objectFirst ? 0 : 1), verb);
        words.add(new Word(root() + "tes", "VERB", 0, "root", "O"));
        words.add(new Word(".", "PUNCT", verb, "punct", "O"));
        return words;
    }

    private static void add(List<Word> words, List<Word> phrase, int verb) {
        int before = words.size();
        for (Word word : phrase) {
            int head = word.head() == 0 ? verb : before + word.head();
            words.add(new Word(word.form(), word.tag(), head, word.deprel(), word.label()));
        }
    }

    /** A noun with or without an adjective, or a name; its head is 0. */
    private List<Word> phrase(String ending, String deprel) {
        if (random.nextInt(3) == 0) {
            String root = root();
            String name = root.substring(0, 1).toUpperCase(Locale.ROOT) + root.substring(1);
            boolean person = random.nextBoolean();
            return List.of(
                    new Word(person ? "san" : "sha", "NOUN", 2, "compound", person ? "B-PER" : "B-ORG"),
                    new Word(name + ending, "PROPN", 0, deprel, person ? "I-PER" : "I-ORG"));
        }
        Word noun = new Word(root() + ending, "NOUN", 0, deprel, "O");
        return random.nextBoolean() ? List.of(noun) : List.of(new Word(root() + "mi", "ADJ", 2, "amod", "O"), noun);
    }

    private String root() {
        String consonants = "bdfgklmnprst";
        String vowels = "aeiou";
        StringBuilder root = new StringBuilder();
        for (int i = 0; i < 2; i++) {
            root.append(consonants.charAt(random.nextInt(consonants.length())))
                    .append(vowels.charAt(random.nextInt(vowels.length())));
        }
        return root.toString();
    }
}
