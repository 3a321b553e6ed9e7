package org.relasi.export;

import java.io.IOException;

/**
 * A file of nodes and relationships that is being written to a stream, section by section in their order.
 *
 * <p>It is whole when {@link #end} was called, and shows that it is not where that never happens. It never closes the stream.
 */
interface GraphFile {

    /** What comes next is of this section, even where nothing comes. */
    void begin(Section section) throws IOException;

    void write(GraphNode node) throws IOException;

    void write(GraphEdge edge) throws IOException;

    /** Writes what makes the file whole, and flushes it. */
    void end() throws IOException;
}
