package org.relasi.jobs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/** 415: a body that is no batch. Says in {@code Accept-Post} what is one. */
final class UnsupportedBatch extends HttpMediaTypeNotSupportedException {

    private static final long serialVersionUID = 1L;
    private static final List<MediaType> SUPPORTED =
            List.of(MediaType.APPLICATION_NDJSON, MediaType.MULTIPART_FORM_DATA);
    private static final String ADVICE =
            " Send application/x-ndjson, plain or gzipped, or files as multipart/form-data.";

    UnsupportedBatch(@Nullable MediaType type, String reason) {
        super(type, SUPPORTED, HttpMethod.POST, reason + ADVICE);
        getBody().setDetail(reason + ADVICE);
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders(super.getHeaders());
        headers.set("Accept-Post", "application/x-ndjson, multipart/form-data");
        return headers;
    }
}
