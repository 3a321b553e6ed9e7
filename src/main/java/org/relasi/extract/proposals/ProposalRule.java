package org.relasi.extract.proposals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relasi.extract.RelationType;
import org.relasi.extract.lexicon.Lexicon;
import org.relasi.extract.phrases.Arguments;
import org.relasi.extract.phrases.Company;
import org.relasi.extract.phrases.Deeds;
import org.relasi.extract.scene.Finding;
import org.relasi.extract.scene.Proposal;
import org.relasi.extract.scene.Rule;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;

/** What the model that learned proposes, where it is likely enough to be weighed. */
public final class ProposalRule implements Rule {

    public static final String NAME = "model";

    /** Pairs of three who are each with each. */
    private static final int MOST_PAIRS = 3;

    @Override
    public List<Finding> read(Scene scene) {
        if (scene.proposals().isEmpty()) {
            return List.of();
        }
        Set<Integer> meantOtherwise = meantOtherwise(scene);
        return scene.proposals().stream()
                .filter(proposal -> !meantOtherwise.contains(proposal.trigger().id()))
                .filter(proposal -> !isOfLongList(scene, proposal)
                        && !isOfficeOfNobodyNamed(proposal)
                        && !isCallingInState(scene, proposal))
                .map(proposal -> finding(scene.sentence(), proposal))
                .toList();
    }

    /**
     * Words that do not mean here what they mean elsewhere: those of idioms (<i>arrest warrant, laba ditahan</i>), and verbs whose
     * company forbids all that the lexicon has of them (<i>denied Vega a treble</i>).
     */
    private static Set<Integer> meantOtherwise(Scene scene) {
        Set<Integer> words = new HashSet<>(scene.triggers().idiomatic());
        Arguments arguments = new Arguments(scene.sentence(), scene.lexicon());
        for (Lexicon.Hit hit : scene.triggers().verbs()) {
            Company company = new Company(scene, hit, arguments, new Deeds(scene, arguments));
            if (hit.frames().stream().noneMatch(company::isKept)) {
                words.add(hit.token().id());
            }
        }
        return words;
    }

    /** Of a list of many nothing is said of any two: <i>a treaty between A, B, C, D and E</i>. */
    private static boolean isOfLongList(Scene scene, Proposal proposal) {
        return scene.relations().relation(proposal.type()).symmetric()
                && scene.proposals().stream()
                                .filter(other -> other.type() == proposal.type()
                                        && other.trigger().equals(proposal.trigger()))
                                .count()
                        > MOST_PAIRS;
    }

    /** An office is that of who is named beside it: <i>a spokesperson for the ministry</i> is nobody of whom the text has spoken. */
    private static boolean isOfficeOfNobodyNamed(Proposal proposal) {
        return proposal.type() == RelationType.HOLDS_POSITION && proposal.how().startsWith("nominal");
    }

    /** <i>British director Ana Vega</i> directs no state. */
    private static boolean isCallingInState(Scene scene, Proposal proposal) {
        Token last = scene.sentence().token(endOfOffice(scene.sentence(), proposal.trigger()));
        return proposal.type() == RelationType.HOLDS_POSITION
                && scene.cast().type(proposal.object()) == EntityType.STATE
                && scene.lexicon().has("callings", last);
    }

    private static Finding finding(Sentence sentence, Proposal proposal) {
        int last = endOfOffice(sentence, proposal.trigger());
        boolean office = proposal.type() == RelationType.HOLDS_POSITION;
        return new Finding(
                        proposal.type(),
                        proposal.subject(),
                        proposal.object(),
                        proposal.trigger(),
                        office ? last : proposal.trigger().id(),
                        NAME,
                        List.of("how=" + proposal.how()),
                        office
                                ? Map.of(
                                        "title",
                                        sentence.text(proposal.trigger().id(), last))
                                : Map.of())
                .between(proposal.source(), proposal.target());
    }

    /** Id of the last word of a title of an office that begins with a word. */
    private static int endOfOffice(Sentence sentence, Token first) {
        int last = first.id();
        while (last < sentence.tokens().size()
                && "OfficePart".equals(sentence.token(last + 1).feats().get("NounType"))) {
            last++;
        }
        return last;
    }
}
