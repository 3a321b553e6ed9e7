package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relasi.train.DataFile.Kind;
import org.relasi.train.DataFile.Role;

/** The lemmatizer, from the lemmas of treebanks and a list of dictionary forms. */
final class LemmasPart implements Part {

    static final String NAME = "lemmas";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Kind> data() {
        return Set.of(Kind.TREEBANK, Kind.ROOTS);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void train(Training training, DataOutput out) throws IOException {
        Set<String> tested = training.data().files(Set.of(Kind.TREEBANK), Set.of(Role.TEST)).stream()
                .map(DataFile::name)
                .collect(Collectors.toSet());
        // Treebanks whose conventions are measured come first; the others tell of words that those do not have.
        Map<Boolean, List<TreebankSentence>> trees = training.data().trees(training.roles()).stream()
                .collect(Collectors.partitioningBy(sentence -> tested.contains(sentence.treebank())));
        List<List<LemmaExample>> examples =
                List.of(examples(trees.getOrDefault(true, List.of())), examples(trees.getOrDefault(false, List.of())));
        List<String> roots = training.data().roots().stream()
                .map(root -> root.strip().toLowerCase(Locale.ROOT))
                .toList();
        LemmaTrainer.train(Packs.morphology(training.data().language()), examples, roots)
                .write(out);
    }

    private static List<LemmaExample> examples(List<TreebankSentence> sentences) {
        List<LemmaExample> examples = new ArrayList<>();
        for (TreebankSentence sentence : sentences) {
            for (TreebankWord word : sentence.words()) {
                if (word.lemma() != null) {
                    examples.add(new LemmaExample(word.form(), word.upos(), word.lemma()));
                }
            }
        }
        return examples;
    }
}
