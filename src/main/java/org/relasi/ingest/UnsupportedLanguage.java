package org.relasi.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relasi.article.Language;
import org.relasi.problem.ApiProblem;
import org.springframework.http.HttpStatus;

/** 422: an article in a language that relasi does not read, or in none that can be told. */
final class UnsupportedLanguage extends ApiProblem {

    private static final long serialVersionUID = 1L;

    private UnsupportedLanguage(String detail) {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unsupported-language",
                "Unsupported language",
                detail + " Supported: " + supported() + ".");
    }

    static UnsupportedLanguage declared(String code) {
        return new UnsupportedLanguage("The article is said to be in '" + code + "', which is not supported.");
    }

    static UnsupportedLanguage detected(Locale other) {
        return new UnsupportedLanguage("The text looks to be in " + other.getDisplayLanguage(Locale.ENGLISH) + " ("
                + other.getLanguage() + "), which is not supported.");
    }

    static UnsupportedLanguage undetected() {
        return new UnsupportedLanguage("The text was detected to be in no supported language.");
    }

    private static String supported() {
        return Arrays.stream(Language.values())
                .map(language -> language.code() + " (" + language.locale().getDisplayLanguage(Locale.ENGLISH) + ")")
                .collect(Collectors.joining(", "));
    }
}
