package org.relasi.graph;

import java.util.Collection;
import java.util.List;

/**
 * What came of a change of the graph, and the edges whose statements it changed.
 *
 * @param edges those that the statements speak of now and those that they spoke of before
 */
public record Amended<T>(T result, Collection<Triple> edges) {

    public Amended {
        edges = List.copyOf(edges);
    }
}
