package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.NameInputs;
import org.relasi.annotate.NameTrainer;
import org.relasi.annotate.SyntaxModel;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.annotate.perceptron.Schedule;
import org.relasi.annotate.perceptron.SequenceModel;
import org.relasi.annotate.perceptron.Words;
import org.relasi.syntax.Upos;
import org.relasi.train.DataFile.Kind;

/** The name recognizer, from name corpora. */
final class NamesPart implements Part {

    static final String NAME = "names";

    private static final int RUNS = 3;
    private static final int ROUNDS = 10;
    private static final int LEAST = 5;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Kind> data() {
        return Set.of(Kind.NAMES);
    }

    @Override
    public List<String> needs() {
        return List.of(ClustersPart.NAME, TaggerPart.NAME);
    }

    @Override
    public void train(Training training, DataOutput out) throws IOException {
        Clusters clusters = training.read(ClustersPart.NAME, Clusters::read);
        SequenceModel tagger = training.read(TaggerPart.NAME, SequenceModel::read);
        Optional<String> treebank = Packs.of(training.data().language()).flatMap(LanguagePack::treebank);
        Optional<NameInputs> inputs = Packs.of(training.data().language()).map(NameInputs::of);
        List<NameTrainer.Sample> samples = new ArrayList<>();
        for (NameSentence sentence : training.data().names(training.roles())) {
            Words words = Words.of(sentence.forms(), clusters);
            List<Upos> tags = SyntaxModel.tag(tagger, words, treebank);
            samples.add(new NameTrainer.Sample(sentence.corpus(), sentence.forms(), tags, sentence.labels()));
        }
        Schedule schedule = new Schedule(RUNS, ROUNDS, training.seed(), LEAST);
        new NameTrainer((forms, tags, corpus) -> ModelInputs.nameHints(inputs, forms, tags, corpus), clusters, schedule)
                .train(samples, training.rounds("round", schedule.allRounds()))
                .write(out);
    }
}
