package org.relasi.extract.cameo;

/**
 * An event as event data has it: columns parted by tabs.
 *
 * @param doc name of the article
 * @param date ISO 8601 day of the event where it is known, else of publication; empty where neither is
 * @param source name of the doer; empty for one that no word names
 * @param sourceIso3 ISO 3166-1 alpha-3 code of the state that the doer acts for; empty where the text does not say
 * @param relation name of the relation type
 * @param cameo code of the CAMEO codebook
 * @param target name of the undergoer
 * @param targetIso3 as {@code sourceIso3}
 * @param sentence where it stands
 */
public record CameoRow(
        String doc,
        String date,
        String source,
        String sourceIso3,
        String relation,
        String cameo,
        String target,
        String targetIso3,
        String sentence) {

    /** The names of the columns. */
    public static final String HEADER = String.join(
            "\t", "doc", "date", "source", "sourceIso3", "relation", "cameo", "target", "targetIso3", "sentence");

    /** The columns, each on one line and without tabs. */
    public String line() {
        return String.join(
                "\t",
                plain(doc),
                date,
                plain(source),
                sourceIso3,
                relation,
                cameo,
                plain(target),
                targetIso3,
                plain(sentence));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
