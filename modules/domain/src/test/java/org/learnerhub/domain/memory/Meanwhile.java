package org.learnerhub.domain.memory;

/** A moment in the middle of a step at which another node may do something, once. */
final class Meanwhile {

    private Runnable next = () -> {};

    void set(Runnable whatAnotherNodeDoes) {
        next = whatAnotherNodeDoes;
    }

    void happens() {
        Runnable now = next;
        next = () -> {};
        now.run();
    }
}
