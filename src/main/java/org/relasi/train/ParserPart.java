package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.SyntaxModel;
import org.relasi.annotate.parse.ParserInput;
import org.relasi.annotate.parse.ParserTrainer;
import org.relasi.annotate.parse.ParserTrainer.Example;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;
import org.relasi.train.DataFile.Kind;

/**
 * The parser, from treebanks. It learns from tags that a tagger gave which had not seen the sentence, so that it knows the
 * mistakes that it will meet.
 */
final class ParserPart implements Part {

    static final String NAME = "parser";

    private static final int FOLDS = 4;
    private static final int WIDTH = 8;
    private static final int RUNS = 2;
    private static final int ROUNDS = 7;
    /** A large treebank leaves millions of small weights that change little but speed. */
    private static final int LEAST = 200;
    /** A treebank of fewer sentences leaves small weights only. */
    private static final int LARGE = 2_000;

    private static final int LEAST_OF_SMALL = 20;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Kind> data() {
        return Set.of(Kind.TREEBANK);
    }

    @Override
    public List<String> needs() {
        return List.of(ClustersPart.NAME);
    }

    @Override
    public void train(Training training, DataOutput out) throws IOException {
        Clusters clusters = training.read(ClustersPart.NAME, Clusters::read);
        List<TreebankSentence> sentences = training.data().trees(training.roles());
        List<Example> examples = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            addFold(examples, sentences, fold, clusters, training);
            training.progress().step("tags of a part of the sentences", fold + 1, FOLDS);
        }
        Schedule schedule =
                new Schedule(RUNS, ROUNDS, training.seed(), sentences.size() < LARGE ? LEAST_OF_SMALL : LEAST);
        new ParserTrainer(WIDTH, schedule)
                .train(examples, training.rounds("round", schedule.allRounds()))
                .write(out);
    }

    private static void addFold(
            List<Example> examples, List<TreebankSentence> sentences, int fold, Clusters clusters, Training training) {
        List<TreebankSentence> others = new ArrayList<>();
        List<TreebankSentence> own = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            (i % FOLDS == fold ? own : others).add(sentences.get(i));
        }
        SequenceModel tagger = TaggerPart.train(others, clusters, training, 1, round -> {});
        for (TreebankSentence sentence : own) {
            Words words = Words.of(sentence.forms(), clusters);
            Optional<String> treebank = training.data().treebank(sentence.treebank());
            List<Upos> tags = SyntaxModel.tag(tagger, words, treebank);
            ParserInput input = new ParserInput(words, tags, SyntaxModel.hash(treebank));
            examples.add(new Example(input, sentence.heads(), sentence.deprels()));
        }
    }
}
