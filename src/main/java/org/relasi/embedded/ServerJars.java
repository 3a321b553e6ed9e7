package org.relasi.embedded;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositoryException;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.graph.visitor.PreorderNodeListGenerator;
import org.eclipse.aether.util.repository.SimpleResolutionErrorPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The jars of Neo4j, which are not part of ours: taken from the user's local Maven repository, and into it from Maven Central
 * (or the mirror of settings.xml) at the first start. Their paths are then kept in a file, so that later starts ask nobody, and in
 * one for all data directories of the user, so that the first start on another asks nobody either.
 *
 * <p>They are resolved apart from our own dependencies, since the two need different versions of Netty and Jersey.
 */
final class ServerJars {

    private static final Logger LOG = LoggerFactory.getLogger(ServerJars.class);

    static final String VERSION = "5.26.30";

    private static final List<String> ROOTS = List.of(
            "org.neo4j.app:neo4j-server:" + VERSION,
            "org.neo4j:neo4j:" + VERSION,
            "org.neo4j:neo4j-slf4j-provider:" + VERSION,
            "org.neo4j.client:neo4j-browser:5.24.0");

    private final Path list;
    private final Path ofUser;

    /**
     * They are kept in two files, one path a line after one that says what they are of.
     *
     * @param list the file of a data directory
     * @param ofUser the file that all of the user's share
     */
    ServerJars(Path list, Path ofUser) {
        this.list = list;
        this.ofUser = ofUser;
    }

    /** Those of a data directory. */
    static ServerJars of(DataDirectory directory) {
        String name = "class-path.txt";
        return new ServerJars(
                directory.home().resolve("lib").resolve(name),
                ClassArchive.cache().resolve(name));
    }

    /** Paths of all jars, each of which exists. */
    List<Path> get() throws IOException {
        List<Path> known = known(list);
        if (!known.isEmpty()) {
            return known;
        }
        List<Path> found = known(ofUser);
        if (found.isEmpty()) {
            found = fetch();
            keepForUser(found);
        }
        OwnerOnly.folderOf(list);
        OwnerOnly.write(list, told(found));
        return found;
    }

    /** None where the file is not there, or tells of another version or of a jar that is gone. */
    private static List<Path> known(Path file) throws IOException {
        List<String> lines = Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        List<Path> known = lines.stream().skip(1).map(Path::of).toList();
        boolean current = !lines.isEmpty() && lines.get(0).equals(heading());
        return current && known.stream().allMatch(Files::isRegularFile) ? known : List.of();
    }

    /** A home that takes no files only costs some seconds the next time. */
    private void keepForUser(List<Path> jars) {
        try {
            OwnerOnly.folderOf(ofUser);
            OwnerOnly.write(ofUser, told(jars));
        } catch (IOException e) {
            LOG.debug("{} cannot be written", ofUser, e);
        }
    }

    private static String told(List<Path> jars) {
        return Stream.concat(Stream.of(heading()), jars.stream().map(Path::toString))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String heading() {
        return "# " + String.join(" ", ROOTS);
    }

    private static List<Path> fetch() {
        try (FetchProgress progress = new FetchProgress("Neo4j " + VERSION);
                Context context = Runtimes.INSTANCE
                        .getRuntime()
                        .create(ContextOverrides.create()
                                .withUserSettings(true)
                                .repositoryListener(progress)
                                .build())) {
            return resolve(context, progress);
        } catch (RepositoryException e) {
            throw new SetupProblem(
                    "Neo4j " + VERSION + " could not be fetched: " + firstLine(e) + ".",
                    "The first start needs the network once. Check the connection; a proxy or a mirror of Maven Central is taken"
                            + " from ~/.m2/settings.xml. Or use a Neo4j that runs already: --spring.neo4j.uri=bolt://HOST:7687,"
                            + " or docker compose up.",
                    e);
        }
    }

    private static List<Path> resolve(Context context, FetchProgress progress) throws RepositoryException {
        // A failure is not remembered: the next start with a network must not wait a day.
        DefaultRepositorySystemSession session = new DefaultRepositorySystemSession(context.repositorySystemSession());
        session.setResolutionErrorPolicy(new SimpleResolutionErrorPolicy(false, false));
        CollectRequest request = new CollectRequest()
                .setDependencies(ROOTS.stream()
                        .map(root -> new Dependency(new DefaultArtifact(root), JavaScopes.RUNTIME))
                        .toList())
                .setRepositories(context.remoteRepositories());
        DependencyNode tree =
                context.repositorySystem().collectDependencies(session, request).getRoot();
        PreorderNodeListGenerator nodes = new PreorderNodeListGenerator();
        tree.accept(nodes);
        progress.expect(nodes.getArtifacts(true).size());
        return context
                .repositorySystem()
                .resolveDependencies(session, new DependencyRequest(tree, null))
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .map(artifact -> artifact.getFile().toPath())
                .toList();
    }

    private static String firstLine(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage())
                .lines()
                .findFirst()
                .orElse("unknown")
                .replaceAll("\\.$", "");
    }
}
