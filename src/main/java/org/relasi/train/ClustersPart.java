package org.relasi.train;

import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.relasi.annotate.perceptron.Clusters;
import org.relasi.train.DataFile.Kind;

/** Word clusters from raw text. */
final class ClustersPart implements Part {

    static final String NAME = "clusters";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Kind> data() {
        return Set.of(Kind.RAW);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void train(Training training, DataOutput out) throws IOException {
        Clusters.of(new TreeMap<>(WordClusters.train(training.data().rawText(), training.seed(), training.progress())))
                .write(out);
    }
}
