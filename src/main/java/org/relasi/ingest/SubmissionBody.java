package org.relasi.ingest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.relasi.article.ArticleForm;
import org.relasi.article.ArticleJson;
import org.relasi.article.HtmlPages;
import org.relasi.article.Submission;
import org.relasi.article.UnreadableArticle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Reads an article from the body of a request: JSON, plain text or a web page. */
@Component
final class SubmissionBody {

    private final HtmlPages pages;
    private final DataSize limit;

    SubmissionBody(HtmlPages pages, IngestSettings settings) {
        this.pages = pages;
        this.limit = settings.maxBodySize();
    }

    /** The article of a request, or the problem to answer; reads no more than the limit and a byte. */
    Submission read(HttpServletRequest request) throws UnsupportedBody, IOException {
        MediaType type = type(request);
        ArticleForm form = form(type);
        byte[] bytes = bytes(request);
        if (bytes.length == 0) {
            throw UnreadableSubmission.emptyBody();
        }
        try {
            String content = form.decode(bytes, type.getCharset(), StandardCharsets.UTF_8);
            return form == ArticleForm.JSON ? ArticleJson.strict(content, pages.clock()) : form.read(content, pages);
        } catch (UnreadableArticle e) {
            throw UnreadableSubmission.of(e);
        }
    }

    private static MediaType type(HttpServletRequest request) throws UnsupportedBody {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !"identity".equalsIgnoreCase(encoding)) {
            throw new UnsupportedBody(null, "A body in Content-Encoding '" + encoding + "' is not read.");
        }
        String declared = request.getContentType();
        if (declared == null || declared.isBlank()) {
            throw new UnsupportedBody(null, "The request has no Content-Type.");
        }
        try {
            MediaType type = MediaType.parseMediaType(declared);
            type.getCharset();
            return type;
        } catch (InvalidMediaTypeException | IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedBody(null, "The Content-Type or its charset is not known.");
        }
    }

    private static ArticleForm form(MediaType type) throws UnsupportedBody {
        if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
            return ArticleForm.JSON;
        }
        if (MediaType.TEXT_PLAIN.equalsTypeAndSubtype(type)) {
            return ArticleForm.TEXT;
        }
        if (MediaType.TEXT_HTML.equalsTypeAndSubtype(type)
                || MediaType.APPLICATION_XHTML_XML.equalsTypeAndSubtype(type)) {
            return ArticleForm.HTML;
        }
        throw new UnsupportedBody(type, "A body of type " + type.getType() + "/" + type.getSubtype() + " is not read.");
    }

    private byte[] bytes(HttpServletRequest request) throws IOException {
        long most = limit.toBytes();
        if (request.getContentLengthLong() > most) {
            throw new BodyTooLong(limit);
        }
        // a chunked body says nothing of its length
        byte[] bytes = request.getInputStream().readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        if (bytes.length > most) {
            throw new BodyTooLong(limit);
        }
        return bytes;
    }
}
