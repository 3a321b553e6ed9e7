package org.relasi.annotate.parse;

import org.jspecify.annotations.Nullable;

/** Where the parser stands in a sentence: a stack, the word in front, and how it got there. Immutable; a state is itself alone. */
final class State {

    private final @Nullable Node stack;
    private final Node front;
    private final @Nullable State before;
    private final int transition;
    private final int score;

    private State(@Nullable Node stack, Node front, @Nullable State before, int transition, int score) {
        this.stack = stack;
        this.front = front;
        this.before = before;
        this.transition = transition;
        this.score = score;
    }

    static State first() {
        return new State(null, Node.of(1), null, -1, 0);
    }

    /** The top of the stack, or null where it is empty. */
    @Nullable
    Node stack() {
        return stack;
    }

    /** The next word of the sentence, with the dependents that it has; the word after the last is the root. */
    Node front() {
        return front;
    }

    /** The state that it came from, or null at the start. */
    @Nullable
    State before() {
        return before;
    }

    /** The step that led here from {@link #before}. */
    int transition() {
        return transition;
    }

    /** The sum of all steps so far. */
    int score() {
        return score;
    }

    boolean mayShift(int words) {
        return front.word() <= words;
    }

    boolean mayReduce() {
        return stack != null && stack.attached();
    }

    boolean mayLeftArc() {
        return stack != null && !stack.attached();
    }

    boolean mayRightArc(int words) {
        return stack != null && front.word() <= words;
    }

    State after(int transition, int score) {
        if (transition == Transition.SHIFT) {
            return next(front.on(stack), Node.of(front.word() + 1), transition, score);
        }
        Node top = top();
        if (transition == Transition.REDUCE) {
            return next(top.below(), front, transition, score);
        }
        int label = Transition.label(transition);
        if (Transition.isLeftArc(transition)) {
            return next(top.below(), front.withLeft(top.word(), label), transition, score);
        }
        Node head = top.withRight(front.word(), label);
        return next(front.under(head, label), Node.of(front.word() + 1), transition, score);
    }

    private State next(@Nullable Node stack, Node front, int transition, int score) {
        return new State(stack, front, this, transition, score);
    }

    Node top() {
        if (stack == null) {
            throw new IllegalStateException("the stack is empty");
        }
        return stack;
    }
}
