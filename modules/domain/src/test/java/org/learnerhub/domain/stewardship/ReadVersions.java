package org.learnerhub.domain.stewardship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;

/**
 * What a client was shown under each number: whose record, in what version. Once a number answers with another record,
 * no version that it was ever shown with may come again, or an update of the one would be made to the other.
 */
final class ReadVersions {

    private final Map<Uln, RegisteredLearner> shown = new HashMap<>();
    private final Map<Uln, Integer> outdated = new HashMap<>();

    void look(InMemoryLives lives) {
        for (RegisteredLearner holder : lives.everybody()) {
            Uln number = holder.uln();
            RegisteredLearner now = lives.byUln(holder.currentUln());
            RegisteredLearner before = Objects.requireNonNullElse(shown.put(number, now), now);
            if (!before.uln().equals(now.uln())) {
                outdated.put(number, before.version());
            }
            assertThat(now.version()).isGreaterThan(outdated.getOrDefault(number, 0));
            assertThat(now.version()).isGreaterThanOrEqualTo(before.version());
        }
    }
}
