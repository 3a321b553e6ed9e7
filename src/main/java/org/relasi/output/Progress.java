package org.relasi.output;

import java.util.function.UnaryOperator;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a command has come, drawn on standard error where that is a terminal. */
public final class Progress implements AutoCloseable {

    private static final int UPDATE_MILLIS = 200;
    /** Given, since whoever asks the terminal for it takes Ctrl-C from the JVM too, which then ends without its shutdown hooks. */
    private static final int WIDTH = 79;

    private static final long MEGABYTE = 1_000_000;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * Begins to draw.
     *
     * @param most how many steps there are; -1 where nobody knows
     */
    public static Progress of(String task, long most) {
        return of(task, most, builder -> builder);
    }

    /** Begins to draw how many bytes of all are behind, and how long the others may take. */
    public static Progress ofBytes(String task, long all) {
        boolean many = all >= 10 * MEGABYTE;
        return of(task, all, builder -> builder.setUnit(many ? " MB" : " kB", many ? MEGABYTE : MEGABYTE / 1000));
    }

    @SuppressWarnings(
            "SystemConsoleNull") // from 22 on there is a console without a terminal too: then the bar is drawn
    private static Progress of(String task, long most, UnaryOperator<ProgressBarBuilder> more) {
        return new Progress(
                System.console() == null
                        ? null
                        : more.apply(new ProgressBarBuilder()
                                        .setTaskName(task)
                                        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                                        .setInitialMax(most)
                                        .setStyle(ProgressBarStyle.ASCII)
                                        .setUpdateIntervalMillis(UPDATE_MILLIS))
                                .build());
    }

    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Where it stands now, of a number of bytes, and what to say beside it. */
    public void at(long bytes, String told) {
        if (bar != null) {
            bar.stepTo(bytes);
            bar.setExtraMessage(told);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
