package org.learnerhub.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.matching.MatchRules;
import org.learnerhub.domain.matching.Matchers;
import org.learnerhub.domain.memory.InMemoryHub;

class MatchChoiceTest {

    private static final MatchChoice CHOICE = new MatchChoice(Map.of(WayIn.DROP_FOLDER, MatchPolicy.STRICT), "ab");

    @Test
    void a_way_in_without_a_policy_is_scored() {
        assertThat(CHOICE.rules(InMemoryHub.COLLEGE, WayIn.SOAP_EXCHANGE))
                .isEqualTo(new MatchRules(MatchPolicy.SCORED, "ab"));
        assertThat(CHOICE.rules(InMemoryHub.COLLEGE, WayIn.DROP_FOLDER).policy())
                .isEqualTo(MatchPolicy.STRICT);
    }

    @Test
    void the_institutions_own_policy_goes_before_that_of_the_way_in() {
        assertThat(CHOICE.rules(InMemoryHub.COLLEGE.matchedBy(MatchPolicy.STRICT), WayIn.SOAP_LEARNER)
                        .policy())
                .isEqualTo(MatchPolicy.STRICT);
        assertThat(CHOICE.rules(InMemoryHub.COLLEGE.matchedBy(MatchPolicy.SCORED), WayIn.DROP_FOLDER)
                        .policy())
                .isEqualTo(MatchPolicy.SCORED);
    }

    @Test
    void a_batch_is_matched_by_the_model_that_it_was_received_under(@TempDir Path drafts) {
        InMemoryHub hub = new InMemoryHub(drafts);
        Matchers matchers = new Matchers(hub.register(), hub.models(), crowds -> {});
        MatchModel other =
                MatchModel.of("name=other\nprior=-1\nreview=2\nmatch=18\nmargin=8".getBytes(StandardCharsets.UTF_8));
        hub.models().keep(other);

        assertThat(matchers.model(new MatchRules(MatchPolicy.STRICT, other.digest()))
                        .name())
                .isEqualTo("other");
        assertThat(matchers.model(new MatchRules(MatchPolicy.STRICT, "")).digest())
                .isEqualTo(MatchModel.standard().digest());
        MatchRules unknown = new MatchRules(MatchPolicy.STRICT, "ff");
        assertThatThrownBy(() -> matchers.by(unknown)).hasMessageContaining("ff");
    }
}
