package org.learnerhub.domain.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.learner.WhoseRows;

/**
 * A kind of batch, declared once: what its senders may ask for, how its files are read and checked, which steps its chunks
 * go through, and how its answer is written. Nothing else in the exchange names a kind. The handlers of its own steps are
 * registered beside it, see {@code TaskHandler}.
 *
 * @param <R> a row as a reader finds it
 */
public interface BatchKind<R> {

    /** As receipts say it, such as {@code LearnerRegistration}. */
    String name();

    /** What a sender must be allowed to do, beside using the way in. */
    Right needed();

    /** What a sender may ask for, and how far each goes. No two kinds share a job. */
    Map<Job, Mode> jobs();

    /** The layouts of its files. No two kinds share a layout. */
    Set<Layout> layouts();

    /** How a row may end, in the words that senders read, in the order of the kind's {@link Tally}. */
    List<String> outcomes();

    /** What a sender is told whose file has another kind's layout. */
    String takes();

    BatchFileReader<R> reader();

    /** Whether a file that looks like this is one of this kind and of no other. */
    default boolean recognises(FileLook look) {
        return false;
    }

    /**
     * Keeps what is settled on receipt; belongs to the transaction in which the batch is received. Not called where another
     * kind was asked for and the file's layout shows this one: what is needed then is settled when the batch is checked.
     */
    default void received(Batch batch, Institution sender) {}

    /** Takes the rows of a received batch. */
    RowIntake<R> intake(Batch received, Job job);

    /** Keeps what is settled when a file is read; belongs to the transaction in which the batch becomes checked. */
    default void checked(Batch batch) {}

    /** What has to be done next for a batch that is checked and not yet done; asked again where a task got lost. */
    List<Task> next(Batch working);

    /**
     * Called where a batch of this kind, or asked for as this kind, is nothing to wait for any longer: refused, parked, or
     * found to be of another kind. What has to be done for those behind it.
     */
    default List<Task> released(BatchId batch) {
        return List.of();
    }

    /**
     * Writes an answer as a stream, unsigned, in canonical form where it is XML.
     *
     * @param batch as it stands in this edition
     * @param output in the format of the input
     * @param seal called when the output's rows are written: gives it its signature, and tells what the result document
     *     says of it
     * @param result the hub's own result document
     */
    void answer(Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result);

    /**
     * Writes an answer as {@link #answer} does, and tells what it found in the rows meanwhile, counted: nothing, where the
     * kind does not count.
     */
    default List<BatchFinding> answerAndCount(
            Batch batch, Edition edition, Path output, Supplier<KeptOutput> seal, Path result) {
        answer(batch, edition, output, seal, result);
        return List.of();
    }

    /** What was decided on an answered batch's rows since this edition; empty where nothing was. */
    default Optional<Revision> since(Batch answered, Edition last) {
        return Optional.empty();
    }

    /** Whether rows of the batch still wait for somebody's decision. */
    default boolean awaitsDecisions(BatchId batch) {
        return false;
    }

    /** How many rows of a chunk are a learner's; none in a kind whose rows are not of learners. */
    default int rowsOf(Batch batch, int chunk, WhoseRows whose) {
        return 0;
    }

    /**
     * Empties a learner's rows of a chunk of an answered batch; how they ended stays. Belongs to the surrounding
     * transaction, which holds the batch's lock, and may be repeated.
     *
     * @return how many were emptied now
     */
    default int eraseRows(Batch answered, int chunk, WhoseRows whose, Instant at) {
        return 0;
    }

    /**
     * What a new edition has to bring.
     *
     * @param lastStep the last step of review that is in it
     * @param tally how the rows stand with it
     */
    record Revision(long lastStep, Tally tally) {}
}
