package org.learnerhub.domain.exchange;

import java.util.Comparator;
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
    private final List<BatchKind<?>> kinds;
    private final FileLooks looks;
    private final Map<Job, BatchKind<?>> byJob = new HashMap<>();
    private final Map<Layout, BatchKind<?>> byLayout = new HashMap<>();

    public BatchKinds(List<? extends BatchKind<?>> kinds) {
        this(kinds, FileLooks.NONE);
    }

    /** @param looks by which a file shows of which kind it is */
    public BatchKinds(List<? extends BatchKind<?>> kinds, FileLooks looks) {
        first = kinds.get(0);
        this.kinds = List.copyOf(kinds);
        this.looks = looks;
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

    /** Whether it does not say of which kind the file is. */
    public boolean isUnsaid(Job requested) {
        return of(requested) == first;
    }

    /**
     * What is asked for, where the sender did not say what the file is and it shows it: the job, of the kind whose files look
     * like this one, that does no more than was asked. All else is what the sender said.
     *
     * @throws RefusedException JOB_TYPE_UNKNOWN where that kind has no such job
     */
    public Job shown(Job requested, BatchFileReader.Content file) {
        if (!isUnsaid(requested)) {
            return requested;
        }
        FileLook look = looks.look(file);
        return kinds.stream()
                .filter(kind -> kind.recognises(look))
                .findFirst()
                .map(kind -> job(kind, mode(requested)))
                .orElse(requested);
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

    /** The kind's job that does most of those that do no more than this, or one that does not change anything. */
    private static Job job(BatchKind<?> kind, Mode mode) {
        Comparator<Map.Entry<Job, Mode>> byMode = Map.Entry.comparingByValue();
        return kind.jobs().entrySet().stream()
                .filter(job -> job.getValue().compareTo(mode) <= 0)
                .max(byMode)
                .or(() -> kind.jobs().entrySet().stream()
                        .filter(job -> job.getValue() != Mode.FULL)
                        .min(byMode))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new RefusedException(IntakeCode.JOB_TYPE_UNKNOWN, kind.name() + " has no such job"));
    }
}
