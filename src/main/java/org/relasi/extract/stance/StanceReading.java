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

/** Finds how the text stands to one predicate: whether it is so, as {@link FactualityReading} reckons, and who says so. */
final class StanceReading implements FactualityReading.OtherWords {

    private static final Set<RelationType> WISHES = EnumSet.of(
            RelationType.URGES,
            RelationType.ORDERS,
            RelationType.PROPOSES,
            RelationType.PROMISES,
            RelationType.THREATENS,
            RelationType.WARNS);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Token predicate;
    private final Speakers speakers;
    private final Factuality factuality;

    StanceReading(Scene scene, Token predicate) {
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.predicate = predicate;
        this.speakers = new Speakers(scene);
        this.factuality = new FactualityReading(
                        sentence,
                        lexicon.factuality(),
                        this,
                        this::isContrasted,
                        scene.triggers().idiomatic())
                .of(predicate);
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
