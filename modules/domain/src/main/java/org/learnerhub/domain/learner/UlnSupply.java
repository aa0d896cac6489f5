package org.learnerhub.domain.learner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Hands out ULNs in the secret order, leaving out those in use already (a register that was loaded brought its own).
 * Numbers are looked up many at a time.
 */
public final class UlnSupply {

    private final LearnerRegister register;
    private final UlnPermutation permutation;
    private final int batchSize;
    private final ArrayDeque<Numbered> ready = new ArrayDeque<>();
    private long position;
    private long looked;

    /**
     * Only under the register's lock.
     *
     * @param position the register's
     * @param batchSize how many numbers are looked up at once
     */
    public UlnSupply(LearnerRegister register, UlnPermutation permutation, long position, int batchSize) {
        this.register = register;
        this.permutation = permutation;
        this.position = position;
        this.looked = position;
        this.batchSize = Math.max(1, batchSize);
    }

    /** The next number that nobody has. */
    public Uln next() {
        while (ready.isEmpty()) {
            lookUp();
        }
        Numbered numbered = ready.remove();
        position = numbered.position + 1;
        return numbered.uln;
    }

    /** The position after the last number handed out. */
    public long position() {
        return position;
    }

    private void lookUp() {
        List<Numbered> drawn = new ArrayList<>(batchSize);
        for (int i = 0; i < batchSize; i++) {
            drawn.add(new Numbered(looked, permutation.at(looked)));
            looked++;
        }
        Map<Uln, RegisteredLearner> used =
                register.findByUln(drawn.stream().map(Numbered::uln).toList());
        drawn.stream().filter(numbered -> !used.containsKey(numbered.uln)).forEach(ready::add);
    }

    private record Numbered(long position, Uln uln) {}
}
