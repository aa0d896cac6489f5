package org.learnerhub.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerClusters.Cluster;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.SettableClock;

/** Which numbers answer as one, on every database. */
abstract class LearnerClustersContract {

    abstract StoreUnderTest emptyStore();

    @Test
    void all_numbers_of_a_live_learner_are_one_cluster_and_nobody_has_none() {
        StoreUnderTest store = emptyStore();
        store.store().unitOfWork().run(() -> {
            store.store().register().lockForAllocation();
            store.store().register().add(SampleLearners.learners(1, 6), SettableClock.START, "job 1");
            store.store().register().save(new RegisterState(6, 0));
        });
        store.merge(uln(3), uln(1));
        store.merge(uln(2), uln(1));
        store.delete(uln(5));
        LearnerClusters clusters = store.store().learnerClusters();

        List<Uln> three =
                LongStream.of(1, 2, 3).mapToObj(SampleLearners::uln).sorted().toList();
        Cluster merged = new Cluster(uln(1), three);
        assertThat(clusters.of(List.of(uln(1), uln(2), uln(3), uln(4), uln(5), uln(9))))
                .isEqualTo(Map.of(uln(1), merged, uln(2), merged, uln(3), merged, uln(4), Cluster.alone(uln(4))));
        assertThat(clusters.of(List.of())).isEmpty();
    }

    private static Uln uln(long number) {
        return SampleLearners.uln(number);
    }
}
