package org.relasi.annotate;

import org.relasi.annotate.en.English;
import org.relasi.annotate.id.Indonesian;

/** The language packs under test. */
final class Languages {

    static final LanguagePack ID = new Indonesian();
    static final LanguagePack EN = new English();

    private Languages() {}
}
