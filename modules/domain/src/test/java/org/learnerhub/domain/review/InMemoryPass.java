package org.learnerhub.domain.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases and progress in memory; breaks on demand before anything is kept. */
final class InMemoryPass implements DuplicatePass {

    private final Map<String, ReviewSubject> cases = new LinkedHashMap<>();
    private long position;
    private int keepsUntilBroken = Integer.MAX_VALUE;

    @Override
    public long position() {
        return position;
    }

    @Override
    public int keep(List<ReviewSubject> found, long reached, Instant at) {
        if (keepsUntilBroken-- == 0) {
            keepsUntilBroken = Integer.MAX_VALUE;
            throw new IllegalStateException("switched off");
        }
        int before = cases.size();
        found.forEach(subject -> cases.putIfAbsent(subject.identity(), subject));
        position = reached;
        return cases.size() - before;
    }

    void breakAfter(int keeps) {
        keepsUntilBroken = keeps;
    }

    List<ReviewSubject> cases() {
        return List.copyOf(cases.values());
    }
}
