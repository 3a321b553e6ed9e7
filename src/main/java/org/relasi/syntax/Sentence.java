package org.relasi.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sentence: its words as a Universal Dependencies tree, and its names. */
public final class Sentence {

    private final int index;
    private final Span span;
    private final String text;
    private final List<Token> tokens;
    private final List<NameSpan> names;
    private final List<List<Token>> dependents;
    private final List<Optional<NameSpan>> namesAt;

    /**
     * @param index position in its document, from 0
     * @param span where it stands in the article's text
     * @param text as written
     * @param tokens by id, from 1
     * @param names in order, never overlapping
     * @throws IllegalArgumentException when ids are out of order or a token has no head
     */
    public Sentence(int index, Span span, String text, List<Token> tokens, List<NameSpan> names) {
        this.index = index;
        this.span = span;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.names = List.copyOf(names);
        this.dependents = dependents(this.tokens);
        this.namesAt = namesAt(this.tokens, this.names);
    }

    /** The dependents of each token by its id; at 0 the root. */
    private static List<List<Token>> dependents(List<Token> tokens) {
        List<List<Token>> lists = new ArrayList<>();
        for (int id = 0; id <= tokens.size(); id++) {
            lists.add(new ArrayList<>(2));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.id() != i + 1 || token.head() > tokens.size()) {
                throw new IllegalArgumentException("token " + token.id() + " is out of order or has no head");
            }
            lists.get(token.head()).add(token);
        }
        lists.replaceAll(Collections::unmodifiableList);
        return lists;
    }

    private static List<Optional<NameSpan>> namesAt(List<Token> tokens, List<NameSpan> names) {
        List<Optional<NameSpan>> at = new ArrayList<>(Collections.nCopies(tokens.size() + 1, Optional.empty()));
        for (NameSpan name : names) {
            for (int id = name.first(); id <= Math.min(name.last(), tokens.size()); id++) {
                at.set(id, Optional.of(name));
            }
        }
        return at;
    }

    public int index() {
        return index;
    }

    public Span span() {
        return span;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public List<NameSpan> names() {
        return names;
    }

    /** The token of an id, from 1. */
    public Token token(int id) {
        return tokens.get(id - 1);
    }

    public Optional<Token> head(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** A token and those over it, up to the root. */
    public List<Token> upward(Token token) {
        List<Token> upward = new ArrayList<>();
        upward.add(token);
        Token at = token;
        while (at.head() != 0 && upward.size() <= tokens.size()) {
            at = token(at.head());
            upward.add(at);
        }
        return upward;
    }

    /** The tokens whose head is {@code token}, in order. */
    public List<Token> dependents(Token token) {
        return dependents.get(token.id());
    }

    /** The dependents that stand in {@code relation}, or a subtype of it, to {@code token}. */
    public List<Token> dependents(Token token, String relation) {
        List<Token> all = dependents.get(token.id());
        if (all.isEmpty()) {
            return all;
        }
        List<Token> found = new ArrayList<>(all.size());
        for (Token other : all) {
            if (other.isDeprel(relation)) {
                found.add(other);
            }
        }
        return found;
    }

    /** The name that a token is part of. */
    public Optional<NameSpan> nameAt(Token token) {
        return namesAt.get(token.id());
    }

    /** The name of a person that a token is part of. */
    public Optional<NameSpan> personAt(Token token) {
        return nameAt(token).filter(name -> name.type() == EntityType.PERSON);
    }

    /** The word of a name on which its others hang; the word itself where it is of no name. */
    public Token topOfName(Token word) {
        Optional<NameSpan> name = nameAt(word);
        Token at = word;
        while (name.isPresent() && at.head() != 0 && name.get().covers(at.head())) {
            at = token(at.head());
        }
        return at;
    }

    /** The text from one token to another, both inclusive, as written. */
    public String text(int firstId, int lastId) {
        return text.substring(
                token(firstId).span().start() - span.start(),
                token(lastId).span().end() - span.start());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sentence sentence
                && index == sentence.index
                && span.equals(sentence.span)
                && text.equals(sentence.text)
                && tokens.equals(sentence.tokens)
                && names.equals(sentence.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, span, text);
    }

    @Override
    public String toString() {
        return index + ": " + text;
    }
}
