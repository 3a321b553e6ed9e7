package org.relasi.graph;

import java.util.ArrayList;
import java.util.List;
import org.relasi.graph.CheckReport.Difference;

/** Counts all differences and keeps the first of them. */
final class CheckTally {

    private final List<Difference> listed = new ArrayList<>();
    private long edges;
    private long problems;

    void countEdges(int more) {
        edges += more;
    }

    void add(Difference difference) {
        problems++;
        if (listed.size() < CheckReport.LISTED) {
            listed.add(difference);
        }
    }

    CheckReport report() {
        return new CheckReport(edges, problems, listed);
    }
}
