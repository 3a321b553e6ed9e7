package org.relasi.extract.stance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.relasi.extract.Polarity;
import org.relasi.extract.RelationType;
import org.relasi.extract.factuality.Commitment;
import org.relasi.extract.factuality.Factuality;
import org.relasi.extract.factuality.FactualityReading;
import org.relasi.extract.factuality.Signature;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/** Finds how the text stands to one predicate: whether it is so, as {@link FactualityReading} reckons, and who says so. */
final class StanceReading implements FactualityReading.OtherWords {

    private static final Set<RelationType> WISHES = EnumSet.of(
            RelationType.URGES,
            RelationType.ORDERS,
            RelationType.PROPOSES,
            RelationType.PROMISES,
            RelationType.THREATENS,
            RelationType.WARNS);

    private static final Set<Upos> SMALL =
            EnumSet.of(Upos.ADP, Upos.ADV, Upos.AUX, Upos.PART, Upos.SCONJ, Upos.CCONJ, Upos.DET, Upos.PUNCT);

    /** Steps up the tree from a small word to the predicate that it stands beside. */
    private static final int FARTHEST_PREDICATE = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Token predicate;
    private final Speakers speakers;
    private final Factuality factuality;

    StanceReading(Scene scene, Token predicate) {
        this(scene, predicate, false);
    }

    /** Of the predicate that a small word stands beside, or of what a word says of its complement. */
    static StanceReading ofSignOf(Scene scene, Token sign) {
        Sentence sentence = scene.sentence();
        Token predicate = sign;
        for (int depth = 0; depth < FARTHEST_PREDICATE && isSmall(predicate); depth++) {
            predicate = sentence.head(predicate).orElse(predicate);
        }
        return new StanceReading(scene, predicate, true);
    }

    private static boolean isSmall(Token word) {
        return SMALL.contains(word.upos());
    }

    private StanceReading(Scene scene, Token predicate, boolean ofComplement) {
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.predicate = predicate;
        this.speakers = new Speakers(scene);
        FactualityReading reading = new FactualityReading(
                sentence,
                lexicon.factuality(),
                this,
                this::isContrasted,
                scene.triggers().idiomatic());
        this.factuality = ofComplement ? reading.ofComplement(predicate) : reading.of(predicate);
    }

    /** Empty where it is unreal. */
    Optional<Stance> stance() {
        return factuality.commitment() == Commitment.UNREAL ? Optional.empty() : Optional.of(real());
    }

    private Stance real() {
        Token sayer = factuality.sayer();
        Integer speaker = sayer == null ? null : speakers.ofVerb(sayer).orElse(null);
        Polarity polarity = Polarity.valueOf(factuality.commitment().name());
        Stance stance = new Stance(polarity, speaker, factuality.governor());
        return speaker == null ? speakers.of(predicate).map(stance::saidBy).orElseGet(() -> reported(stance)) : stance;
    }

    private Stance reported(Stance stance) {
        return speakers.isReported(predicate) ? new Stance(stance.claimed(), null, stance.governor()) : stance;
    }

    /** <i>Rusia dituduh menyerang, sementara AS mengecam Iran</i>: what stands against the rest is not part of it. */
    private boolean isContrasted(Token clause) {
        return clause.isDeprel(Deprel.ADVCL)
                && sentence.dependents(clause, Deprel.MARK).stream().anyMatch(mark -> lexicon.has("contrasts", mark));
    }

    @Override
    public Optional<Signature> signature(Token word) {
        if (lexicon.has("denial", word)) {
            return Optional.of(Signature.DENIAL);
        }
        if (lexicon.has("accusation", word)) {
            return Optional.of(Signature.SAYING);
        }
        if (lexicon.factuality().causes(word) && speakers.ofVerb(word).isEmpty()) {
            return Optional.of(Signature.SAME);
        }
        if (isWish(word)) {
            return Optional.of(Signature.WISH);
        }
        return lexicon.has("speech", word) ? Optional.of(Signature.SAYING) : Optional.empty();
    }

    private boolean isWish(Token word) {
        return lexicon.framesAt(sentence, word).stream().anyMatch(frame -> WISHES.contains(frame.type()));
    }

    @Override
    public boolean isOfSpeaker(Token verb) {
        return sentence.dependents(verb, Deprel.NSUBJ).stream()
                .anyMatch(subject -> lexicon.has("pronouns.self", subject));
    }

    @Override
    public boolean isLight(Token verb) {
        return lexicon.has("lightVerbs", verb) || lexicon.has("receivingVerbs", verb);
    }

    @Override
    public boolean opensContent(Token mark) {
        return lexicon.has("contentMarkers", mark) && !lexicon.has("conditional", mark);
    }
}
