package org.relasi.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** 415: a body of a kind that holds no article. Says in {@code Accept-Post} which kinds do. */
final class UnsupportedBody extends HttpMediaTypeNotSupportedException {

    private static final long serialVersionUID = 1L;
    private static final List<MediaType> SUPPORTED =
            List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, MediaType.TEXT_HTML);

    UnsupportedBody(@Nullable MediaType type, String reason) {
        super(type, SUPPORTED, HttpMethod.POST, reason + " Send " + supported() + ".");
        getBody().setDetail(reason + " Send " + supported() + ".");
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders(super.getHeaders());
        headers.set("Accept-Post", supported());
        return headers;
    }

    private static String supported() {
        return SUPPORTED.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
