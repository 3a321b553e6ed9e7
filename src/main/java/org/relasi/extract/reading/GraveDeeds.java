package org.relasi.extract.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Frame;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Bystanders;
import org.relasi.extract.phrases.Obliques;
import org.relasi.extract.phrases.Qualifiers;
import org.relasi.extract.proposals.ProposalRule;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Holds the gravest findings, arrests, suits, killings, to those of whom the words say them: not to the husband of who was arrested,
 * to the ministry in which somebody was questioned, nor to another than the agent that a passive names.
 */
final class GraveDeeds {

    private static final Set<RelationType> TO_PERSONS = EnumSet.of(RelationType.ARRESTS, RelationType.CONVICTS);

    private static final Set<RelationType> OF_LAW = EnumSet.of(
            RelationType.ARRESTS,
            RelationType.SUES,
            RelationType.INVESTIGATES,
            RelationType.CONVICTS,
            RelationType.SANCTIONS,
            RelationType.RELEASES);

    private static final Set<RelationType> OF_FORCE = EnumSet.of(
            RelationType.ATTACKS,
            RelationType.KILLS,
            RelationType.KIDNAPS,
            RelationType.POISONED,
            RelationType.DEFEATS);

    private final Scene scene;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Finding finding;
    private final Bystanders bystanders;
    private final Obliques obliques;
    private final Qualifiers qualifiers;
    private final boolean ofModel;

    private GraveDeeds(Scene scene, Finding finding) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.lexicon = scene.lexicon();
        this.finding = finding;
        this.bystanders = new Bystanders(sentence, lexicon);
        this.obliques = new Obliques(sentence, lexicon);
        this.qualifiers = new Qualifiers(sentence, lexicon);
        this.ofModel = finding.rule().equals(ProposalRule.NAME);
    }

    /** Whether a finding may be said of its two; what is not grave always may. */
    static boolean allow(Scene scene, Finding finding) {
        return !finding.type().isGrave() || new GraveDeeds(scene, finding).isOfThose();
    }

    private boolean isOfThose() {
        return isMeant(finding.doer(), finding.subject())
                && isMeant(finding.undergoer(), finding.object())
                && !isReceiver(finding.undergoer())
                && !isDoneToMembers(finding.undergoer())
                && isNotOnlyBeside(finding.doer(), finding.subject())
                && isNotOnlyBeside(finding.undergoer(), finding.object())
                && !isAboutFate(finding.undergoer())
                && (!ofModel || isDoerWhereNamed() && isOfItsKind());
    }

    private boolean isMeant(@Nullable Token word, @Nullable Integer who) {
        if (word == null || who == null || scene.cast().type(who) != EntityType.PERSON) {
            return true;
        }
        boolean named = scene.named(word).isPresent();
        return !bystanders.isBystander(word, finding.trigger())
                && (named || !isNamedAsBystander(word, who))
                && (named || !ofModel || !isOfOthers(word) && !isNamedElsewhere(word, who));
    }

    /** <i>memeriksa KEPONAKAN Ketua DPR X</i>: a noun for whose phrase a rule has taken the name in it. */
    private boolean isNamedAsBystander(Token word, int who) {
        return namesOf(who)
                .map(name -> sentence.token(name.first()))
                .filter(name -> sentence.upward(name).contains(word))
                .anyMatch(name -> bystanders.isBystander(name, finding.trigger()));
    }

    private Stream<NameSpan> namesOf(int who) {
        return sentence.names().stream()
                .filter(name ->
                        scene.cast().of(sentence, name).filter(id -> id == who).isPresent());
    }

    /** <i>menangkap tiga tersangka LAIN, OTHER suspects</i>: those of whom the text has not spoken yet. */
    private boolean isOfOthers(Token word) {
        return sentence.dependents(noun(word)).stream().anyMatch(part -> lexicon.has("others", part));
    }

    private Token noun(Token word) {
        boolean inside = word.is(Upos.DET) || word.isDeprel(Deprel.AMOD) || word.isDeprel(Deprel.NUMMOD);
        return inside ? sentence.head(word).orElse(word) : word;
    }

    /** <i>arrested THE MAN a day before an attack by X</i>: who is named only later, and apart from the noun, is another. */
    private boolean isNamedElsewhere(Token word, int who) {
        Token noun = noun(word);
        if (noun.is(Upos.PRON) || scene.coreference().of(sentence, noun).contains(who)) {
            return false;
        }
        return namesOf(who)
                .findFirst()
                .filter(name -> name.first() > noun.id())
                .map(name -> sentence.token(name.first()))
                .filter(name -> !sentence.upward(name).contains(noun))
                .isPresent();
    }

    /** <i>melapor KE Polda, a complaint TO the police</i>: who is told of a wrong is not who is sued for it. */
    private boolean isReceiver(@Nullable Token word) {
        return finding.type() == RelationType.SUES
                && word != null
                && isAuthority(word)
                && obliques.isMarked(word, "receiverMarkers");
    }

    /** <i>charged a RUSSIAN national, YUKOS owner sues</i>: of the law, what a name only qualifies is another. */
    private boolean isNotOnlyBeside(@Nullable Token word, @Nullable Integer who) {
        if (word == null || who == null || !OF_LAW.contains(finding.type())) {
            return true;
        }
        return switch (scene.cast().type(who)) {
            case STATE -> isForce(word) || isOfAThing(word) || !qualifiers.isOfAnother(word);
            case ORGANIZATION -> !qualifiers.isOfOutsider(word);
            default -> true;
        };
    }

    /** <i>arrested two BRITISH tourists</i>: what force is used on those of a state is used on it. */
    private boolean isForce(Token word) {
        return finding.type() == RelationType.ARRESTS && word.equals(finding.undergoer());
    }

    /** <i>investigates abuses in SUDAN</i>: where it is no somebody, the state that it is in answers for it. */
    private boolean isOfAThing(Token word) {
        return finding.type() == RelationType.INVESTIGATES
                && word.equals(finding.undergoer())
                && !qualifiers.isOfSomebody(word);
    }

    /** <i>investigates the murder of VEGA</i>: not her. */
    private boolean isAboutFate(@Nullable Token word) {
        return word != null && finding.type() == RelationType.INVESTIGATES && qualifiers.isOfFate(word);
    }

    /** <i>menangkap dua anggota X, menahan komisaris PT X</i>: people are arrested and sentenced, not the body that they are of. */
    private boolean isDoneToMembers(@Nullable Token word) {
        return word != null
                && TO_PERSONS.contains(finding.type())
                && scene.cast().type(finding.object()) == EntityType.ORGANIZATION
                && bystanders.isOfPeople(word);
    }

    /** Where a passive or a noun of a deed names an agent, that is the doer; who is only where it happened must be an authority. */
    private boolean isDoerWhereNamed() {
        Token doer = finding.doer();
        Optional<Token> agent = agent();
        if (agent.isPresent()) {
            return doer != null && sentence.upward(doer).contains(agent.get());
        }
        return doer == null || !obliques.isMarked(doer, "placeMarkers") || isAuthority(doer);
    }

    /** <i>mengecam</i> is no attack: a word that the lexicon knows says no grave deed of another kind than its own. */
    private boolean isOfItsKind() {
        List<Frame> known = Stream.concat(
                        lexicon.framesOf(finding.trigger()).stream(), lexicon.framesOfNoun(finding.trigger()).stream())
                .toList();
        return known.isEmpty()
                || known.stream().anyMatch(frame -> kin(frame.type()).contains(finding.type()));
    }

    private static Set<RelationType> kin(RelationType type) {
        return OF_LAW.contains(type) ? OF_LAW : OF_FORCE.contains(type) ? OF_FORCE : EnumSet.of(type);
    }

    /** <i>ditangkap OLEH polisi, arrested BY police</i>. */
    private Optional<Token> agent() {
        boolean active =
                finding.trigger().is(Upos.VERB) && !new Arguments(sentence, lexicon).isPassive(finding.trigger());
        return active
                ? Optional.empty()
                : sentence.dependents(finding.trigger()).stream()
                        .filter(phrase -> phrase.isDeprel(Deprel.OBL) || phrase.isDeprel(Deprel.NMOD))
                        .filter(phrase -> phrase.is(Upos.NOUN) || phrase.is(Upos.PROPN))
                        .filter(phrase -> obliques.isMarked(phrase, "agentMarkers") && !lexicon.has("days", phrase))
                        .findFirst();
    }

    /** Police, prosecutors, courts: a body that arrests, questions and judges. */
    private boolean isAuthority(Token word) {
        NameSpan name = sentence.nameAt(word).orElse(null);
        int first = name == null ? word.id() : name.first();
        int last = name == null ? word.id() : name.last();
        return IntStream.rangeClosed(first, last)
                .mapToObj(sentence::token)
                .anyMatch(token -> lexicon.has("authorities", token));
    }
}
