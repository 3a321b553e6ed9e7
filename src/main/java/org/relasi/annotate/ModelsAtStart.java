package org.relasi.annotate;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.relasi.article.Language;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Has the models of all languages loaded while the rest of the service is made, so that no request waits for them. */
@Component
final class ModelsAtStart implements SmartInitializingSingleton {

    private final Annotators annotators;
    private final List<CompletableFuture<Void>> loading;

    ModelsAtStart(Annotators annotators) {
        this.annotators = annotators;
        this.loading = annotators.languages().stream()
                .map(language -> CompletableFuture.runAsync(() -> load(language)))
                .toList();
    }

    private void load(Language language) {
        var unused = annotators.of(language);
    }

    /** A model that is missing or damaged stops the start. */
    @Override
    public void afterSingletonsInstantiated() {
        loading.forEach(CompletableFuture::join);
        annotators.awaitLearned();
    }
}
