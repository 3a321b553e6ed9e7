package org.relasi.extract.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relasi.extract.scene.Scene;
import org.relasi.syntax.Deprel;
import org.relasi.syntax.EntityType;
import org.relasi.syntax.NameSpan;
import org.relasi.syntax.Sentence;
import org.relasi.syntax.Token;
import org.relasi.syntax.Upos;

/**
 * Lists of persons who are named with their offices: <i>Presiden Bolivia X, Presiden Peru Y, dan Menteri Z</i>; <i>X, president of
 * Bolivia, and Y</i>. Trees hang the names of such a list on anything; its commas, its <i>and</i> and its titles tell it.
 */
final class OfficeHolders {

    /** Words between two names of a list. */
    private static final int LONGEST_GAP = 12;

    /** One of a list: the words of his title and name, from the comma or <i>and</i> before him; the first has only his name. */
    private record Holder(int first, NameSpan name) {}

    private final Scene scene;
    private final Sentence sentence;
    /** Looked for when they are first asked for: most phrases are of no list. */
    private @Nullable List<List<Holder>> lists;

    OfficeHolders(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Who is meant by a word of a title in a list, but for the first of it. */
    Optional<Token> named(Token word) {
        return lists().stream()
                .flatMap(list -> list.stream().skip(1))
                .filter(holder ->
                        holder.first() <= word.id() && word.id() < holder.name().first())
                .findFirst()
                .map(holder -> sentence.token(holder.name().first()));
    }

    /** The names of those who are listed with a participant: behind them, and before them where the list begins the sentence. */
    List<Token> with(int participant) {
        for (List<Holder> list : lists()) {
            for (Holder holder : list) {
                if (scene.cast()
                        .of(sentence, holder.name())
                        .filter(id -> id == participant)
                        .isPresent()) {
                    return others(list, holder);
                }
            }
        }
        return List.of();
    }

    private List<Token> others(List<Holder> list, Holder holder) {
        return list.stream()
                .filter(other -> !other.equals(holder))
                .filter(other -> other.first() > holder.first() || begins(list))
                .map(other -> sentence.token(other.name().first()))
                .toList();
    }

    private List<List<Holder>> lists() {
        List<List<Holder>> known = lists;
        if (known == null) {
            known = collect();
            lists = known;
        }
        return known;
    }

    private List<List<Holder>> collect() {
        List<List<Holder>> all = new ArrayList<>();
        List<Holder> list = new ArrayList<>();
        for (NameSpan name : sentence.names()) {
            if (name.type() == EntityType.PERSON) {
                int opened =
                        list.isEmpty() ? 0 : opened(list.get(list.size() - 1).name(), name);
                if (opened == 0) {
                    add(list, all);
                    list = new ArrayList<>();
                }
                list.add(new Holder(opened == 0 ? name.first() : opened, name));
            }
        }
        add(list, all);
        return all;
    }

    /** Where the phrase of the second begins; 0 where the two are no list. */
    private int opened(NameSpan first, NameSpan second) {
        return second.first() - first.last() > LONGEST_GAP
                ? 0
                : new ListGap(scene, first.last(), second.first()).opened();
    }

    /** A list ends with <i>and</i>; who does something of his own behind it is not of it: <i>X met Y, and Minister Z left</i>. */
    private void add(List<Holder> list, List<List<Holder>> all) {
        List<Holder> kept = new ArrayList<>(list);
        while (kept.size() > 1 && (!isLast(kept.get(kept.size() - 1)) || isSubjectAnew(kept))) {
            kept.remove(kept.size() - 1);
        }
        if (kept.size() > 1) {
            all.add(kept);
        }
    }

    private boolean isLast(Holder holder) {
        return sentence.token(holder.first() - 1).is(Upos.CCONJ);
    }

    private boolean isSubjectAnew(List<Holder> list) {
        Holder last = list.get(list.size() - 1);
        return !begins(list)
                && sentence.tokens().subList(last.first() - 1, last.name().last()).stream()
                        .anyMatch(word -> word.isDeprel(Deprel.NSUBJ)
                                && word.head() > last.name().last());
    }

    /** Whether neither a verb nor a preposition stands before a list in its sentence. */
    private boolean begins(List<Holder> list) {
        return sentence.tokens().subList(0, list.get(0).name().first() - 1).stream()
                .noneMatch(word -> word.is(Upos.VERB) || word.is(Upos.ADP));
    }
}
