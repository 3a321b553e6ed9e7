package org.relasi.jobs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.relasi.command.FileTrouble;
import org.relasi.embedded.OwnerOnly;
import org.relasi.embedded.SetupProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All jobs that there are, each in its folder. One service at a time works on them. */
final class JobFolders implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JobFolders.class);
    /** Of a batch that is still on its way in. */
    private static final String ARRIVING = ".arriving";

    private final Path directory;
    private final int kept;
    private final FileChannel lock;
    private final NavigableMap<String, Job> jobs = new ConcurrentSkipListMap<>();

    JobFolders(JobSettings settings) {
        this.directory = settings.directory();
        this.kept = settings.kept();
        try {
            OwnerOnly.folderOf(uploads().resolve("file"));
            this.lock = lock(directory.resolve("jobs.lock"));
            readAll();
        } catch (IOException e) {
            throw new SetupProblem(
                    "The directory of jobs " + directory + " cannot be used (" + FileTrouble.of(e) + ").",
                    "Make it writable for this user, or name another one with --relasi.jobs.directory=PATH.",
                    e);
        }
    }

    /** Where the parts of a request lie while it is read. */
    Path uploads() {
        return directory.resolve("uploads");
    }

    /**
     * A folder for a batch that is on its way in; it is no job before {@link #add}.
     *
     * @throws JobProblem where the disk does not take it
     */
    JobFolder arriving() {
        Path folder = directory.resolve(UUID.randomUUID() + ARRIVING);
        try {
            OwnerOnly.folderOf(folder.resolve("file"));
        } catch (IOException e) {
            throw JobProblem.noRoom(FileTrouble.reason(e));
        }
        return new JobFolder(folder);
    }

    /**
     * Makes a job of what has arrived whole.
     *
     * @throws JobProblem where the disk does not take it
     */
    Job add(JobFolder arrived, Job job) throws IOException {
        try {
            arrived.write(job);
            Files.move(arrived.path(), folder(job).path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw JobProblem.noRoom(FileTrouble.reason(e));
        }
        jobs.put(job.id(), job);
        forgetOldest();
        return job;
    }

    JobFolder folder(Job job) {
        return new JobFolder(directory.resolve(job.id()));
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** All, the latest first; those before {@code id}, where one is given. */
    Stream<Job> latestFirst() {
        return List.copyOf(jobs.descendingMap().values()).stream();
    }

    /**
     * Keeps how far a job is, on the disk too.
     *
     * @throws IOException where the disk does not take it; what it was before is still there
     */
    void keep(Job job) throws IOException {
        folder(job).write(job);
        jobs.put(job.id(), job);
        if (job.state().ended()) {
            folder(job).dropInputs(job);
        }
    }

    /** The name of the latest; none where there is no job. */
    Optional<String> latestId() {
        return Optional.ofNullable(jobs.lastEntry()).map(Map.Entry::getKey);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private void forgetOldest() throws IOException {
        List<Job> ended = latestFirst().filter(job -> job.state().ended()).toList();
        for (Job job : ended.subList(Math.min(kept, ended.size()), ended.size())) {
            jobs.remove(job.id());
            folder(job).delete();
        }
    }

    private void readAll() throws IOException {
        for (Path path : list(directory)) {
            JobFolder folder = new JobFolder(path);
            if (path.toString().endsWith(ARRIVING)) {
                folder.delete();
            } else if (Files.isRegularFile(path.resolve("job.json"))) {
                read(folder);
            }
        }
        for (Path left : list(uploads())) {
            Files.deleteIfExists(left);
        }
    }

    /** One that cannot be read is left as it is, for somebody to look at. */
    private void read(JobFolder folder) {
        try {
            Job job = folder.read();
            jobs.put(job.id(), job.state() == JobState.RUNNING ? job.waitingAgain() : job);
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} holds no job that can be read: {}", folder.path(), e.toString());
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        OwnerOnly.file(path);
        FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
        try {
            FileLock got = channel.tryLock();
            if (got != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisJvm) {
            // as good as held by another process
        }
        channel.close();
        throw new SetupProblem(
                "Another service works on the jobs in " + path.getParent() + ".",
                "Stop it, or name another directory with --relasi.jobs.directory=PATH.");
    }
}
