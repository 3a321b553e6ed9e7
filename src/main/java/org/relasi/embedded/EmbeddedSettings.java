package org.relasi.embedded;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the embedded Neo4j, {@code relasi.embedded.*}.
 *
 * @param directory where the graph, its logs and the lock live; made when missing
 * @param boltPort port for queries, 0 for any free one
 * @param httpPort port for Neo4j Browser, 0 for any free one
 * @param heap heap of the Neo4j process
 * @param pageCache memory that it keeps store files in, beside the heap
 * @param startTimeout how long it may take to answer a first query
 * @param jvmOptions further options for its JVM
 * @param password of its user {@code neo4j}; absent for the one in the file {@code neo4j-password} of the directory, which is
 *     made at the first start. Never on a command line, which every user of the machine can see
 * @param readOnly nobody can write: for the desk of those who only look
 */
@Validated
@ConfigurationProperties(value = "relasi.embedded", ignoreUnknownFields = false)
public record EmbeddedSettings(
        @DefaultValue("data") Path directory,
        @DefaultValue("7687") @Min(0) @Max(65535) int boltPort,
        @DefaultValue("7474") @Min(0) @Max(65535) int httpPort,
        @DefaultValue("512MB") DataSize heap,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("3m") Duration startTimeout,
        @DefaultValue List<String> jvmOptions,
        @Nullable Password password,
        @DefaultValue("false") boolean readOnly) {

    public EmbeddedSettings {
        directory = directory.toAbsolutePath().normalize();
        jvmOptions = List.copyOf(jvmOptions);
    }
}
