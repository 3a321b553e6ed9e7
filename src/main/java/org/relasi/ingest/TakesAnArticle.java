package org.relasi.ingest;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.relasi.problem.MayAnswer;

/** On a resource that takes an article in its body: documents what may be wrong with it. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "400", description = "The body is empty, broken JSON, not UTF-8, or has unfit fields")
@ApiResponse(responseCode = "413", description = "The body is longer than an article may be, or has more in it")
@ApiResponse(
        responseCode = "415",
        description = "Neither JSON nor plain text nor HTML",
        headers =
                @Header(
                        name = "Accept-Post",
                        description = "The types that are read",
                        schema = @Schema(type = "string", example = "application/json, text/plain, text/html")))
@ApiResponse(responseCode = "422", description = "No sentence to read, or an unsupported language")
@MayAnswer(
        status = 400,
        when = "The body is empty or broken JSON",
        slug = "unreadable-body",
        title = "Unreadable body",
        detail = "The body is empty.")
@MayAnswer(
        status = 400,
        when = "The body is not in the charset that it says",
        slug = "invalid-encoding",
        title = "Invalid encoding",
        detail = "The body is not valid UTF-8 at byte 12.")
@MayAnswer(
        status = 413,
        when = "The body is longer than an article may be",
        slug = "body-too-long",
        title = "Body too long",
        detail = "The body is longer than 5242880 bytes, the most that one article may have.")
@MayAnswer(
        status = 413,
        when = "The text has more sentences, names or statements than an article may have",
        slug = "article-too-large",
        title = "Article too large",
        detail = "The article has 132716 sentences, more than the 100000 that one may have"
                + " (relasi.ingest.max-sentences). Nothing was stored; send it in parts.")
@MayAnswer(
        status = 415,
        when = "Neither JSON nor plain text nor HTML",
        slug = "unsupported-media-type",
        title = "Unsupported Media Type",
        detail = "The request has no Content-Type. Send application/json, text/plain, text/html.")
@MayAnswer(
        status = 422,
        when = "The body holds no text",
        slug = "no-article",
        title = "No article",
        detail = "Nothing to read: the text is blank.")
@MayAnswer(
        status = 422,
        when = "The text has no sentence",
        slug = "no-sentence",
        title = "No sentence",
        detail = "The text has no sentence that could be read; is it an article?")
@MayAnswer(
        status = 422,
        when = "The text is in another language",
        slug = "unsupported-language",
        title = "Unsupported language",
        detail = "The article is said to be in 'xx', which is not supported. Supported: id (Indonesian), en (English).")
@interface TakesAnArticle {}
