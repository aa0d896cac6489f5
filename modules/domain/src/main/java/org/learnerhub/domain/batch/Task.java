package org.learnerhub.domain.batch;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One step to be done for one batch; all that ever rides on the broker.
 *
 * @param part for MATCH and VERIFY the chunk from 0, for DELIVER the edition; null elsewhere, and for the first edition
 */
public record Task(Step step, BatchId batch, @Nullable Integer part) {

    public static Task of(Step step, BatchId batch) {
        return new Task(step, batch, null);
    }

    public static Task match(BatchId batch, int chunk) {
        return new Task(Step.MATCH, batch, chunk);
    }

    /** One for each chunk of a batch that was checked. */
    static List<Task> ofChunks(BatchId batch, JobType job, int chunks) {
        Step step = job == JobType.VER ? Step.VERIFY : Step.MATCH;
        return IntStream.range(0, chunks)
                .mapToObj(chunk -> new Task(step, batch, chunk))
                .toList();
    }

    static Task deliver(Edition edition) {
        return deliver(edition.batch(), edition.number());
    }

    static Task deliver(BatchId batch, int edition) {
        return new Task(Step.DELIVER, batch, edition == 1 ? null : edition);
    }

    /** Which edition a DELIVER task is about. */
    public int edition() {
        return part == null ? 1 : part;
    }

    /** @throws IllegalArgumentException if the text was not made by {@link #toString()} */
    public static Task parse(String text) {
        String[] parts = text.split(":", 3);
        if (parts.length < 2) {
            throw new IllegalArgumentException("not a task");
        }
        Integer part = parts.length == 3 ? Integer.valueOf(parts[2]) : null;
        return new Task(Step.valueOf(parts[0]), new BatchId(Long.parseLong(parts[1])), part);
    }

    /** {@code MATCH:17:3}. */
    @Override
    public String toString() {
        String text = step + ":" + batch;
        return part == null ? text : text + ":" + part;
    }
}
