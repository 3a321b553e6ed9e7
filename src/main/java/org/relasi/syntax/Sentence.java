package org.relasi.syntax;

import java.util.List;
import java.util.Optional;

/**
 * One sentence: its words as a Universal Dependencies tree, and its names.
 *
 * @param index position in its document, from 0
 * @param span where it stands in the article's text
 * @param text as written
 * @param tokens by id, from 1
 * @param names in order, never overlapping
 */
public record Sentence(int index, Span span, String text, List<Token> tokens, List<NameSpan> names) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.id() != i + 1 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("token " + token.id() + " is out of order or has no head");
            }
        }
    }

    /** The token of an id, from 1. */
    public Token token(int id) {
        return tokens.get(id - 1);
    }

    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The tokens whose head is {@code token}, in order. */
    public List<Token> dependents(Token token) {
        return tokens.stream().filter(other -> other.head() == token.id()).toList();
    }

    /** The dependents that stand in {@code relation}, or a subtype of it, to {@code token}. */
    public List<Token> dependents(Token token, String relation) {
        return tokens.stream()
                .filter(other -> other.head() == token.id() && other.isDeprel(relation))
                .toList();
    }

    /** The name that a token is part of. */
    public Optional<NameSpan> nameAt(Token token) {
        return names.stream().filter(name -> name.covers(token.id())).findFirst();
    }

    /** The text from one token to another, both inclusive, as written. */
    public String text(int firstId, int lastId) {
        return text.substring(
                token(firstId).span().start() - span.start(),
                token(lastId).span().end() - span.start());
    }
}
