package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.annotate.LanguagePack;
import org.relasi.annotate.WordCuts;
import org.relasi.train.DataFile.Kind;

/** The words that treebanks cut otherwise than the rules of the language do. */
final class WordsPart implements Part {

    static final String NAME = "words";

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
        return List.of();
    }

    @Override
    public void train(Training training, DataOutput out) throws IOException {
        Optional<LanguagePack> pack = Packs.of(training.data().language());
        if (pack.isEmpty()) {
            WordCuts.none().write(out);
            return;
        }
        List<SegmentedSentence> sentences = new ArrayList<>();
        for (TreebankSentence sentence : training.data().trees(training.roles())) {
            segmented(sentence).ifPresent(sentences::add);
        }
        WordCutsTrainer.train(pack.get(), sentences).write(out);
    }

    /** Empty where the treebank does not tell how the sentence is written, or its words are not pieces of it. */
    private static Optional<SegmentedSentence> segmented(TreebankSentence sentence) {
        if (sentence.text() == null) {
            return Optional.empty();
        }
        List<SegmentedSentence.Surface> surfaces = new ArrayList<>();
        for (Surface surface : sentence.surfaces()) {
            surfaces.add(new SegmentedSentence.Surface(
                    surface.form(), sentence.forms().subList(surface.first() - 1, surface.last())));
        }
        return SegmentedSentence.align(sentence.text(), surfaces);
    }
}
