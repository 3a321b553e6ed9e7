package org.relasi.extract;

import java.util.List;

/**
 * All that was read from one document.
 *
 * @param participants by id
 * @param statements by id
 */
public record Reading(List<Participant> participants, List<Statement> statements) {

    public Reading {
        participants = List.copyOf(participants);
        statements = List.copyOf(statements);
    }

    public Participant participant(int id) {
        return participants.get(id);
    }
}
