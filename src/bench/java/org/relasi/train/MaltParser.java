package org.relasi.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maltparser.MaltParserService;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;
import org.relasi.syntax.Upos;

/**
 * MaltParser on the same words: its arc-eager algorithm with pseudo-projective trees, the features and the learner that it
 * has for a treebank of forms and tags.
 */
final class MaltParser {

    private final ConcurrentMaltParserModel model;

    private MaltParser(ConcurrentMaltParserModel model) {
        this.model = model;
    }

    /** Trains a model, or takes the one that was trained before. */
    static MaltParser in(Path folder, String name, List<TreebankSentence> sentences)
            throws IOException, MaltChainedException {
        Path file = folder.toAbsolutePath().resolve(name + ".mco");
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Path trees = write(file.resolveSibling(name + ".conll"), sentences);
            new MaltParserService()
                    .runExperiment("-w %s -c %s -m learn -i %s -a nivreeager -pp head -l liblinear -v warn"
                            .formatted(file.getParent(), name, trees));
            Files.delete(trees);
        }
        return load(file);
    }

    static MaltParser load(Path file) throws IOException, MaltChainedException {
        return new MaltParser(
                ConcurrentMaltParserService.initializeParserModel(file.toUri().toURL()));
    }

    private static Path write(Path file, List<TreebankSentence> sentences) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (TreebankSentence sentence : sentences) {
                for (int id = 1; id <= sentence.size(); id++) {
                    TreebankWord word = sentence.word(id);
                    out.write(line(id, word.form(), word.upos(), word.head() + "\t" + word.deprel()) + "\n");
                }
                out.write("\n");
            }
        }
        return file;
    }

    private static String line(int id, String form, Upos tag, String arc) {
        return id + "\t" + form.replace(' ', '_') + "\t_\t" + tag + "\t" + tag + "\t_\t" + arc + "\t_\t_";
    }

    /** The words with their heads and relations. */
    List<TreebankWord> parse(List<TreebankWord> tagged) {
        String[] lines = new String[tagged.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(i + 1, tagged.get(i).form(), tagged.get(i).upos(), "_\t_");
        }
        try {
            return words(tagged, model.parseTokens(lines));
        } catch (MaltChainedException e) {
            throw new IllegalStateException("MaltParser", e);
        }
    }

    private static List<TreebankWord> words(List<TreebankWord> tagged, String[] lines) {
        List<TreebankWord> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            TreebankWord word = tagged.get(i);
            String[] columns = lines[i].split("\t", -1);
            // What it leaves without a head comes out under the artificial root as ROOT.
            String relation = columns[7].equals("ROOT") ? "root" : columns[7];
            words.add(new TreebankWord(
                    word.form(), word.lemma(), word.upos(), word.feats(), Integer.parseInt(columns[6]), relation));
        }
        return words;
    }
}
