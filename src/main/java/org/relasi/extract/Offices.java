package org.relasi.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who a document says holds which office, so that the title alone finds the holder. */
final class Offices {

    /** An office that a person holds. */
    private record Office(int holder, int body, List<String> title) {

        boolean isTitled(String other) {
            return title.get(0).equals(Names.words(other).get(0));
        }
    }

    private final Roles roles;
    private final List<Office> offices = new ArrayList<>();

    Offices(Roles roles) {
        this.roles = roles;
    }

    void add(int holder, int body, String title) {
        offices.add(new Office(holder, body, Names.words(title)));
    }

    /** Whether a person is said to hold an office of a body. */
    boolean actsFor(int holder, int body) {
        return offices.stream().anyMatch(office -> office.holder() == holder && office.body() == body);
    }

    /** The holder of an office of a body, by the first word of the title: <i>presiden Rusia itu</i>. */
    Optional<Integer> holder(int body, String title) {
        return offices.stream()
                .filter(office -> office.body() == body && office.isTitled(title))
                .map(Office::holder)
                .findFirst();
    }

    /** The person mentioned last before a place who holds an office called so: <i>the president, sang menteri</i>. */
    Optional<Integer> lastHolder(String title, int offset) {
        return offices.stream()
                .filter(office -> office.title().contains(Names.normalize(title)))
                .map(Office::holder)
                .distinct()
                .filter(id -> roles.get(id).lastMentionedBefore(offset) >= 0)
                .max(Comparator.comparingInt(id -> roles.get(id).lastMentionedBefore(offset)));
    }
}
