package org.learnerhub.domain.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One step to be done for one subject; all that ever rides on the broker.
 *
 * @param part which part of the subject: a chunk from 0, or for DELIVER the edition; null elsewhere, and for the first
 *     edition
 */
public record Task(Step step, Subject subject, @Nullable Integer part) {

    public Task(Step step, BatchId batch, @Nullable Integer part) {
        this(step, Subject.of(batch), part);
    }

    public static Task of(Step step, BatchId batch) {
        return new Task(step, batch, null);
    }

    /** One for each chunk of a batch that was checked. */
    public static List<Task> ofChunks(Step step, Batch checked) {
        return IntStream.range(0, checked.checkedOrThrow().chunks())
                .mapToObj(chunk -> new Task(step, checked.id(), chunk))
                .toList();
    }

    public static Task deliver(Edition edition) {
        return deliver(edition.batch(), edition.number());
    }

    public static Task deliver(BatchId batch, int edition) {
        return new Task(Step.DELIVER, batch, edition == 1 ? null : edition);
    }

    /** @throws IllegalStateException where it is about something else */
    public BatchId batch() {
        if (!subject.isBatch()) {
            throw new IllegalStateException("the task " + this + " is about no batch");
        }
        return new BatchId(subject.number());
    }

    /** Which edition a DELIVER task is about. */
    public int edition() {
        return part == null ? 1 : part;
    }

    /** @throws IllegalArgumentException where it names none */
    public int chunk() {
        if (part == null) {
            throw new IllegalArgumentException("a task of this step names its chunk");
        }
        return part;
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #toString()} */
    public static Task parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a task");
        }
        Integer part = parts.length == 3 ? Integer.valueOf(parts[2]) : null;
        return new Task(new Step(parts[0]), Subject.parse(parts[1]), part);
    }

    /** {@code MATCH:17:3}. */
    @Override
    public String toString() {
        String text = step + ":" + subject;
        return part == null ? text : text + ":" + part;
    }
}
