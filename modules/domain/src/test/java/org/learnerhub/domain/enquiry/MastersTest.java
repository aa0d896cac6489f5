package org.learnerhub.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.memory.InMemoryEnquiry;
import org.learnerhub.domain.memory.People;

class MastersTest {

    private final InMemoryEnquiry hub = new InMemoryEnquiry();
    private final Uln first = hub.put(1, People.person(1));
    private final Uln second = hub.put(2, People.person(2));
    private final Uln third = hub.put(3, People.person(3));
    private final List<Set<Uln>> lookUps = new ArrayList<>();

    private Map<Uln, RegisteredLearner> follow(Map<Uln, RegisteredLearner> asked) {
        return Masters.follow(asked, learner -> learner, ulns -> {
            lookUps.add(ulns);
            return hub.register.findByUln(ulns);
        });
    }

    private Map<Uln, RegisteredLearner> read(Uln... ulns) {
        return hub.register.findByUln(List.of(ulns));
    }

    @Test
    void a_master_that_was_merged_between_two_look_ups_is_followed_to_the_live_one() {
        hub.merge(first, second);
        Map<Uln, RegisteredLearner> asked = read(first);
        hub.merge(second, third);

        assertThat(follow(asked)).isEqualTo(Map.of(first, hub.register.byUln(third)));
        assertThat(lookUps).containsExactly(Set.of(second), Set.of(third));
    }

    @Test
    void masters_that_were_asked_for_too_are_not_read_again_and_live_ones_not_at_all() {
        hub.merge(first, second);

        assertThat(follow(read(first, second)).get(first)).isEqualTo(hub.register.byUln(second));
        assertThat(follow(read(third))).isEqualTo(read(third));
        assertThat(lookUps).isEmpty();
    }
}
