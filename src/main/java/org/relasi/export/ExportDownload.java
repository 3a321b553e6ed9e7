package org.relasi.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** The response that an export is written to. */
final class ExportDownload {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDownload.class);
    private static final int BUFFER = 1 << 16;
    private static final List<String> OURS = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CACHE_CONTROL);

    private final ExportFormat format;
    private final boolean gzip;
    private final HttpServletResponse response;
    private @Nullable GZIPOutputStream compressed;

    ExportDownload(ExportRequest wanted, HttpServletRequest request, HttpServletResponse response) {
        this.format = wanted.format();
        this.gzip = format.compressible() && takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        this.response = response;
    }

    /**
     * Answers with an export.
     *
     * @throws ExportProblem before anything is sent, where it cannot be exported or not now
     */
    static void send(ExportRequest wanted, Exports exports, HttpServletRequest request, HttpServletResponse response) {
        ExportDownload download = new ExportDownload(wanted, request, response);
        try {
            exports.write(wanted, download::open, () -> {});
            download.end();
        } catch (IOException gone) {
            LOG.info("An export was given up, as its receiver is gone: {}", gone.toString());
        } catch (RuntimeException failure) {
            download.takeBack();
            throw failure;
        }
    }

    /** Writes the headers; the body follows. */
    OutputStream open() throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"relasi." + format.extension() + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!gzip) {
            return response.getOutputStream();
        }
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        compressed = new GZIPOutputStream(response.getOutputStream(), BUFFER);
        return compressed;
    }

    /** Writes what ends the body of a whole file. */
    void end() throws IOException {
        if (compressed != null) {
            compressed.finish();
        }
        response.flushBuffer();
    }

    /** Makes room for a problem to be answered instead, where nothing was sent yet. */
    void takeBack() {
        if (!response.isCommitted()) {
            response.resetBuffer();
            OURS.forEach(name -> response.setHeader(name, null));
        }
    }

    static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Arrays.stream(acceptEncoding.split(","))
                        .map(coding -> coding.replace(" ", ""))
                        .anyMatch(coding -> coding.equals("gzip")
                                || coding.startsWith("gzip;") && !coding.matches("gzip;q=0(\\.0*)?"));
    }
}
