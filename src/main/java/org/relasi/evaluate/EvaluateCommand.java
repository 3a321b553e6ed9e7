package org.relasi.evaluate;

import org.relasi.train.EvaluateSyntaxCommand;
import picocli.CommandLine.Command;

/** {@code relasi evaluate}: measures how good relasi is, on data of the user. */
@Command(
        name = "evaluate",
        description = "Measures how good relasi is, on annotated data.",
        subcommands = {
            EvaluateSyntaxCommand.class,
            EvaluateRelationsCommand.class,
            EvaluateFactualityCommand.class,
            EvaluatePairsCommand.class,
            EvaluateClaimsCommand.class,
            EvaluateCopiesCommand.class,
            EvaluateEventsCommand.class,
            LearnConfidenceCommand.class,
            EvaluateWordsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand {}
