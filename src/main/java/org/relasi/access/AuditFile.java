package org.relasi.access;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.relasi.embedded.OwnerOnly;
import org.slf4j.LoggerFactory;

/**
 * The file of the audit log. One of each month or 20 MB is kept beside it, packed, for ten years: it is not for this program to
 * say how long such a record is needed.
 */
final class AuditFile implements AutoCloseable {

    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(AuditFile.class);

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger logger = context.getLogger(AuditLog.LOGGER);
    private final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();

    AuditFile(Path path) {
        makeForOwnerOnly(path);
        appender.setContext(context);
        appender.setName("audit " + path);
        appender.setFile(path.toString());
        appender.setEncoder(encoder());
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = policy(path);
        appender.setRollingPolicy(policy);
        policy.start();
        appender.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(appender);
    }

    /** The log that goes here. */
    AuditLog log(Clock clock) {
        return new AuditLog(clock);
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        appender.stop();
    }

    /** The appender would make it for everybody to read. */
    private static void makeForOwnerOnly(Path path) {
        try {
            OwnerOnly.folderOf(path);
            OwnerOnly.file(path);
        } catch (IOException e) {
            LOG.warn("The audit log {} cannot be written: {}", path, e.toString());
        }
    }

    private PatternLayoutEncoder encoder() {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg%n");
        encoder.start();
        return encoder;
    }

    private SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(Path path) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(path + ".%d{yyyy-MM}.%i.gz");
        policy.setMaxFileSize(FileSize.valueOf("20MB"));
        policy.setMaxHistory(120);
        return policy;
    }
}
