package org.relasi.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relasi.article.Submission;
import org.relasi.graph.AnswerKind;

/**
 * Two articles of which the second answers an accusation of the first, or does not.
 *
 * @param answer how it answers; empty where it does not
 * @param why what makes it easy or hard
 */
record ArticlePair(Optional<AnswerKind> answer, String why, Submission first, Submission second) {

    /** Written first, and looked at while the linking was made. */
    static final String SEEN = "claims.tsv";

    /** Written afterwards. */
    static final String FRESH = "claims-fresh.tsv";

    private static final int COLUMNS = 8;
    private static final String NONE = "none";

    /**
     * All pairs of a resource.
     *
     * @throws IllegalStateException when a line has not eight columns; it is named
     */
    static List<ArticlePair> all(String resource) {
        return Rows.of(resource, COLUMNS).stream().map(ArticlePair::of).toList();
    }

    private static ArticlePair of(String[] cells) {
        Optional<AnswerKind> answer = cells[0].equals(NONE)
                ? Optional.empty()
                : Optional.of(AnswerKind.valueOf(cells[0].toUpperCase(Locale.ROOT)));
        return new ArticlePair(
                answer, cells[1], article(cells[2], cells[3], cells[4]), article(cells[5], cells[6], cells[7]));
    }

    private static Submission article(String day, String language, String text) {
        return new Submission(null, text, null, null, LocalDate.parse(day), language);
    }
}
