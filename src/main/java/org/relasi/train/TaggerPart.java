package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.relasi.annotate.SyntaxModel;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.SequenceTrainer;
import org.relasi.annotate.perceptron.SequenceTrainer.Example;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;
import org.relasi.train.DataFile.Kind;

/** The tagger, from treebanks. */
final class TaggerPart implements Part {

    static final String NAME = "tagger";

    private static final int RUNS = 5;
    private static final int ROUNDS = 8;
    private static final int LEAST = 15;

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
        train(sentences, clusters, training, RUNS, training.rounds("round", RUNS * ROUNDS))
                .write(out);
    }

    static SequenceModel train(
            List<TreebankSentence> sentences, Clusters clusters, Training training, int runs, IntConsumer progress) {
        List<Example> examples = sentences.stream()
                .map(sentence -> example(sentence, clusters, training.data()))
                .toList();
        return new SequenceTrainer(new Schedule(runs, ROUNDS, training.seed(), LEAST)).train(examples, progress);
    }

    private static Example example(TreebankSentence sentence, Clusters clusters, AnnotatedData data) {
        List<String> labels = sentence.tags().stream().map(Upos::name).toList();
        Words words = Words.of(sentence.forms(), clusters);
        return new Example(words, SyntaxModel.hints(words.size(), data.treebank(sentence.treebank())), labels);
    }
}
