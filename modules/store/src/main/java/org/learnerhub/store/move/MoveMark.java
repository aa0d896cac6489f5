package org.learnerhub.store.move;

/**
 * What a database says of a move that it takes part in.
 *
 * @param id the same in both databases
 * @param other the other database
 */
record MoveMark(Part part, String id, State state, String other) {

    enum Part {
        SOURCE,
        TARGET
    }

    enum State {
        BEGUN,
        DONE
    }

    boolean isDone() {
        return state == State.DONE;
    }
}
