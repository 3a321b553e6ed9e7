package org.relasi.ingest;

import org.jspecify.annotations.Nullable;
import org.relasi.article.Article;
import org.relasi.article.RawArticle;
import org.relasi.graph.UnresolvedArticle;

/** An article on its way through an {@link Intake}, as far as it has come. Its queue guards it. */
final class IntakeItem {

    /** What an article costs beside its text, in bytes of text. */
    private static final long OWN_WEIGHT = 4096;

    final long position;
    final String where;
    final long weight;

    private @Nullable RawArticle raw;
    private @Nullable Result result;

    /** How it came out of reading. */
    sealed interface Result {
        /** It was read, and is to be stored. */
        record Read(UnresolvedArticle article) implements Result {}

        /** It is stored already. */
        record Known(Article article) implements Result {}

        /** It cannot be read. */
        record Failed(String reason, boolean refused) implements Result {}
    }

    IntakeItem(long position, RawArticle raw) {
        this.position = position;
        this.where = raw.where();
        this.weight = OWN_WEIGHT + raw.bytes().length;
        this.raw = raw;
    }

    /** Its bytes, once: they are not kept beside what is read from them. */
    RawArticle open() {
        RawArticle opened = raw;
        if (opened == null) {
            throw new IllegalStateException(where + " was opened before");
        }
        raw = null;
        return opened;
    }

    void finish(Result how) {
        result = how;
    }

    boolean isFinished() {
        return result != null;
    }

    Result result() {
        Result how = result;
        if (how == null) {
            throw new IllegalStateException(where + " is not read yet");
        }
        return how;
    }
}
