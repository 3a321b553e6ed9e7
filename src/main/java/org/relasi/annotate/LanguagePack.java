package org.relasi.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relasi.article.Language;

/**
 * All that the reader needs to know of one language besides its word lists. Found by {@link java.util.ServiceLoader}, so
 * that a language is added without touching the reader.
 */
public interface LanguagePack {

    Language language();

    /**
     * The syntactic words of one written word: <i>menuduhnya</i> is <i>menuduh</i> and <i>nya</i>. The pieces, joined, are
     * the word.
     */
    List<String> split(String word);

    /** What the shapes of words tell. */
    Morphology morphology();

    /** The treebank whose conventions its trees follow, where its models are trained on several. */
    Optional<String> treebank();

    /** Whether the noun stands before what describes it (<i>presiden Rusia</i>), not after (<i>Russian president</i>). */
    boolean headInitial();

    /** Prepositions that join a phrase to the noun right before, whatever the verb: <i>dari</i>, <i>of</i>. */
    Set<String> genitiveMarkers();

    /** Prepositions before a place: <i>di</i>, <i>in</i>. */
    Set<String> placeMarkers();

    /** Words before whose words something is: <i>menurut</i>, <i>according to</i>. One or two words in lower case. */
    Set<String> sourceMarkers();

    /**
     * Words, in lower case, that are no name where a sentence begins with them, though their capital and a name behind them
     * look like one: <i>Seruan Peru kepada Cile</i>.
     */
    default Set<String> commonOpenings() {
        return Set.of();
    }

    /** Cities, in lower case, of which a dateline tells where the newsroom is, and not where something happened. */
    default Set<String> newsrooms() {
        return Set.of();
    }

    /** The corpus whose conventions names follow, by the name under which {@link NameTrainer} learned it: that nearest to news. */
    String nameCorpus();
}
