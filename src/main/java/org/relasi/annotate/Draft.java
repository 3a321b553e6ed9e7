package org.relasi.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.annotate.Tagger.Analysis;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Upos;

/** A sentence that has tags and names, but no tree yet. Ids count from 1. */
record Draft(List<RawToken> tokens, List<Analysis> analyses, List<NameSpan> names) {

    int size() {
        return tokens.size();
    }

    Upos upos(int id) {
        return analyses.get(id - 1).upos();
    }

    String lower(int id) {
        return tokens.get(id - 1).form().toLowerCase(Locale.ROOT);
    }

    boolean passive(int id) {
        return "Pass".equals(analyses.get(id - 1).feats().get("Voice"));
    }

    Optional<NameSpan> nameAt(int id) {
        return names.stream().filter(name -> name.covers(id)).findFirst();
    }

    @Nullable
    EntityType nameType(int id) {
        return nameAt(id).map(NameSpan::type).orElse(null);
    }
}
