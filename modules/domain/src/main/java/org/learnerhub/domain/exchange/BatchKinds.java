package org.learnerhub.domain.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * The kinds of batches that this hub takes. The first is what a file is taken for whose sender does not say what it is:
 * where its layout is another kind's, it is that kind's.
 */
public final class BatchKinds {

    private final BatchKind<?> first;
    private final Map<Job, BatchKind<?>> byJob = new HashMap<>();
    private final Map<Layout, BatchKind<?>> byLayout = new HashMap<>();

    public BatchKinds(List<? extends BatchKind<?>> kinds) {
        first = kinds.get(0);
        for (BatchKind<?> kind : kinds) {
            kind.jobs().keySet().forEach(job -> putOnce(byJob, job, kind));
            kind.layouts().forEach(layout -> putOnce(byLayout, layout, kind));
        }
    }

    private static <K> void putOnce(Map<K, BatchKind<?>> kinds, K key, BatchKind<?> kind) {
        if (kinds.put(key, kind) != null) {
            throw new IllegalArgumentException("two kinds of batches have " + key);
        }
    }

    /** Empty where no kind has this job: the batch came through another version of the program. */
    public Optional<BatchKind<?>> find(Job job) {
        return Optional.ofNullable(byJob.get(job));
    }

    /** @throws IllegalStateException where no kind has this job */
    public BatchKind<?> of(Job job) {
        return find(job).orElseThrow(() -> new IllegalStateException("no kind of batch has the job " + job));
    }

    public BatchKind<?> of(Batch batch) {
        return of(batch.job());
    }

    public Mode mode(Job job) {
        Mode mode = of(job).jobs().get(job);
        if (mode == null) {
            throw new IllegalStateException("no kind of batch has the job " + job);
        }
        return mode;
    }

    /**
     * What is done with a file of which this was asked: what does less of that and of what the file says.
     *
     * @throws RefusedException UNKNOWN_LAYOUT where a kind was asked for whose layouts the file has none of
     */
    public Job job(Job requested, FileHead head) {
        BatchKind<?> asked = of(requested);
        BatchKind<?> kind = byLayout.getOrDefault(head.layout(), asked);
        Mode mode = mode(requested);
        if (kind != asked) {
            if (asked != first) {
                throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "a " + requested + " job takes " + asked.takes());
            }
            return job(kind, mode);
        }
        Job said = head.job();
        return said == null ? requested : job(kind, mode.and(mode(said)));
    }

    /** The kind's job of this mode, or the one it has. */
    private static Job job(BatchKind<?> kind, Mode mode) {
        return kind.jobs().entrySet().stream()
                .filter(job -> job.getValue() == mode)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> kind.jobs().keySet().iterator().next());
    }
}
