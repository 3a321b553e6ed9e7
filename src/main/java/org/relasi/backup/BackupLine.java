package org.relasi.backup;

import java.util.List;
import java.util.Map;

/** A line of a backup, which is a JSON object. */
sealed interface BackupLine {

    /**
     * The first line.
     *
     * @param format version of the form of the file
     * @param relasi version of the program that wrote it
     * @param createdAt ISO 8601, in UTC
     * @param counts of what follows
     */
    record Header(int format, String relasi, String createdAt, Counts counts) implements BackupLine {}

    /**
     * A node.
     *
     * @param number what relationships call it in this file
     */
    record Node(int number, List<String> labels, Map<String, Object> properties) implements BackupLine {}

    /**
     * A relationship.
     *
     * @param from number of the node that it starts from
     * @param to number of the node that it leads to
     */
    record Relationship(String type, int from, int to, Map<String, Object> properties) implements BackupLine {}

    /**
     * The last line.
     *
     * @param sha256 of all bytes before it, in hexadecimal digits
     */
    record End(Counts counts, String sha256) implements BackupLine {}
}
