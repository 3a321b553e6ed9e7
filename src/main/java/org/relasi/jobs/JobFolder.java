package org.relasi.jobs;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.relasi.embedded.OwnerOnly;
import tools.jackson.databind.json.JsonMapper;

/**
 * The folder of one job: {@code job.json}, which tells how far it is, {@code failures.ndjson}, and its inputs until it has ended.
 */
record JobFolder(Path path) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST_LINE = 1 << 16;

    Path input(JobInput input) {
        return path.resolve(input.file());
    }

    /** The job as it was written last. */
    Job read() throws IOException {
        return JSON.readValue(Files.readString(path.resolve("job.json")), Job.class);
    }

    /** Replaces what was written before, in one step. */
    void write(Job job) throws IOException {
        OwnerOnly.write(path.resolve("job.json"), JSON.writeValueAsString(job));
    }

    /** Writes failures at a place of their list, over what was written there after the job's state was. */
    void writeFailures(long place, byte[] lines) throws IOException {
        OwnerOnly.file(failures());
        try (FileChannel channel = FileChannel.open(failures(), StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(lines);
            while (left.hasRemaining()) {
                channel.write(left, place + left.position());
            }
            channel.truncate(place + lines.length);
        }
    }

    static byte[] line(JobFailure failure) {
        return (JSON.writeValueAsString(failure) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Some failures of a job.
     *
     * @param from where in their list to begin, in bytes
     */
    Failures failures(Job job, long from, int most) {
        List<JobFailure> found = new ArrayList<>();
        long next = from;
        if (from < job.failureBytes()) {
            try (RandomAccessFile file = new RandomAccessFile(failures().toFile(), "r")) {
                file.seek(from);
                while (found.size() < most && next < job.failureBytes()) {
                    byte[] line = line(file);
                    next += line.length + 1;
                    found.add(JSON.readValue(line, JobFailure.class));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Failures(found, next);
    }

    /** Whether a failure begins there. */
    boolean beginsAt(Job job, long place) {
        if (place == 0) {
            return true;
        }
        if (place < 0 || place >= job.failureBytes()) {
            return false;
        }
        try (RandomAccessFile file = new RandomAccessFile(failures().toFile(), "r")) {
            file.seek(place - 1);
            return file.read() == '\n';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inputs of a job that has ended are of no more use. */
    void dropInputs(Job job) throws IOException {
        for (JobInput input : job.inputs()) {
            Files.deleteIfExists(input(input));
        }
    }

    void delete() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }

    private Path failures() {
        return path.resolve("failures.ndjson");
    }

    private static byte[] line(RandomAccessFile file) throws IOException {
        byte[] bytes = new byte[LONGEST_LINE];
        int length = 0;
        long start = file.getFilePointer();
        int read = file.read(bytes);
        while (length < read && bytes[length] != '\n') {
            length++;
        }
        file.seek(start + length + 1);
        return Arrays.copyOf(bytes, length);
    }

    /**
     * A part of the list of failures.
     *
     * @param next where the one after them begins, in bytes
     */
    record Failures(List<JobFailure> found, long next) {}
}
