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

    /** Gives words their tags, lemmas and features. */
    Tagger tagger();

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

    /** Words that open a relative clause and stand for its noun: <i>yang</i>, <i>who</i>. */
    Set<String> relativizers();

    /** Words that open a clause of its own under the verb before or after: <i>bahwa</i>, <i>when</i>. */
    Set<String> complementizers();

    /** Words that open a clause of purpose or demand whose subject is understood: <i>untuk</i>, <i>to</i>. */
    Set<String> purposeMarkers();

    /** Prepositions that join a phrase to the noun right before, whatever the verb: <i>dari</i>, <i>of</i>. */
    Set<String> genitiveMarkers();

    /** Prepositions before the doer of a passive: <i>oleh</i>, <i>by</i>. */
    Set<String> agentMarkers();

    /** Prepositions before a place: <i>di</i>, <i>in</i>. */
    Set<String> placeMarkers();

    /** Words that open a clause of what is said: <i>bahwa</i>, <i>that</i>; a part of the complementizers. */
    Set<String> contentMarkers();

    /** Whether a noun names a deed, so that what follows with a preposition belongs to it: <i>tuduhan</i>, <i>attack</i>. */
    boolean namesDeed(String noun);

    /** The corpus whose conventions names follow, by the name under which {@link NameTrainer} learned it: that nearest to news. */
    String nameCorpus();

    /** Small words inside a person's name: <i>bin</i>, <i>van</i>. */
    Set<String> nameParticles();
}
