package org.learnerhub.domain.batch;

/** The newest edition of a batch's answer, as the batch was read. */
final class Newest {

    private Newest() {}

    static Edition of(Batch batch, Editions editions) {
        return batch.edition() == 1
                ? Edition.first(batch.id())
                : editions.find(batch.id(), batch.edition()).orElseThrow();
    }
}
