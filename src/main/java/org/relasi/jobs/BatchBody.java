package org.relasi.jobs;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relasi.command.FileTrouble;
import org.relasi.embedded.OwnerOnly;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Spools the body of a request to the disk, as it comes: JSON lines, or files in a form. */
final class BatchBody {

    private static final Set<String> LINES =
            Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines");
    private static final int PIECE = 1 << 16;

    private final JobSettings settings;

    BatchBody(JobSettings settings) {
        this.settings = settings;
    }

    /**
     * Looks at the headers alone.
     *
     * @throws UnsupportedBatch where it is nothing that is read
     */
    void check(HttpServletRequest request) throws UnsupportedBatch {
        MediaType type = type(request);
        boolean form = MediaType.MULTIPART_FORM_DATA.equalsTypeAndSubtype(type);
        if (!form && !LINES.contains(type.getType() + "/" + type.getSubtype())) {
            throw new UnsupportedBatch(
                    type, "A body of type " + type.getType() + "/" + type.getSubtype() + " is no batch.");
        }
        String encoding = encoding(request);
        if (!encoding.equals("identity") && (form || !encoding.equals("gzip"))) {
            throw new UnsupportedBatch(null, "A body in that Content-Encoding is not read.");
        }
        if (request.getContentLengthLong() > settings.maxSize().toBytes()) {
            throw JobProblem.tooLong(settings.maxSize());
        }
    }

    /** The files of the body, in the folder. */
    List<JobInput> spool(HttpServletRequest request, JobFolder folder) throws IOException {
        MultipartHttpServletRequest form = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (form != null) {
            return files(form, folder);
        }
        String name = encoding(request).equals("gzip") ? "body.ndjson.gz" : "body.ndjson";
        return List.of(lines(request.getInputStream(), folder, name));
    }

    private JobInput lines(InputStream body, JobFolder folder, String name) throws IOException {
        Path file = folder.path().resolve("0");
        OwnerOnly.file(file);
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] piece = new byte[PIECE];
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                bytes += read;
                if (bytes > settings.maxSize().toBytes()) {
                    throw JobProblem.tooLong(settings.maxSize());
                }
                write(channel, piece, read);
            }
            channel.force(true);
        }
        if (bytes == 0) {
            throw JobProblem.unreadable("The body is empty.");
        }
        return new JobInput("0", name, bytes);
    }

    /** Trouble with the disk is ours; with the body, the sender's. */
    private static void write(FileChannel channel, byte[] piece, int length) {
        try {
            Channels.newOutputStream(channel).write(piece, 0, length);
        } catch (IOException e) {
            throw JobProblem.noRoom(FileTrouble.reason(e));
        }
    }

    private List<JobInput> files(MultipartHttpServletRequest form, JobFolder folder) throws IOException {
        List<MultipartFile> parts;
        try {
            parts = form.getMultiFileMap().values().stream()
                    .flatMap(List::stream)
                    .toList();
        } catch (MultipartException e) {
            throw FormTrouble.of(e, settings);
        }
        if (parts.isEmpty()) {
            throw JobProblem.unreadable("The form has no file.");
        }
        List<String> names = new ArrayList<>();
        for (MultipartFile part : parts) {
            names.add(FileName.of(part));
        }
        List<JobInput> inputs = new ArrayList<>();
        for (MultipartFile part : parts) {
            String file = String.valueOf(inputs.size());
            part.transferTo(folder.path().resolve(file));
            OwnerOnly.file(folder.path().resolve(file));
            inputs.add(new JobInput(
                    file, names.get(inputs.size()), Files.size(folder.path().resolve(file))));
        }
        return inputs;
    }

    private static String encoding(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        return encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
    }

    private static MediaType type(HttpServletRequest request) throws UnsupportedBatch {
        String declared = request.getContentType();
        if (declared == null || declared.isBlank()) {
            throw new UnsupportedBatch(null, "The request has no Content-Type.");
        }
        try {
            return MediaType.parseMediaType(declared);
        } catch (InvalidMediaTypeException e) {
            throw new UnsupportedBatch(null, "The Content-Type is not known.");
        }
    }
}
