package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.memory.InMemoryModels;
import org.learnerhub.domain.memory.InMemoryRegister;
import org.learnerhub.domain.memory.InMemoryTransactions;

class MatchersTest {

    private final Kept kept = new Kept();
    private final Matchers matchers =
            new Matchers(new InMemoryRegister(new InMemoryTransactions()), new InMemoryModels(), kept, keys -> {});

    @Test
    void a_census_that_nobody_kept_is_an_error_and_not_another_census() {
        MatchRules rules = new MatchRules(MatchPolicy.SCORED, "", "ab");
        assertThatThrownBy(() -> matchers.by(rules)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_census_is_read_once_for_all_who_match_by_it() {
        Census census = Census.of("census 1\nlearners 9\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        kept.keep(census, 9, Instant.EPOCH);
        MatchRules rules = new MatchRules(MatchPolicy.SCORED, "", census.version());

        RowMatcher matcher = matchers.by(rules);

        assertThat(matchers.by(rules)).isSameAs(matcher);
        matchers.by(new MatchRules(MatchPolicy.STRICT, "", census.version()));
        assertThat(kept.reads).isEqualTo(1);
    }

    private static final class Kept implements Censuses {

        private final Map<String, Census> all = new HashMap<>();
        private int reads;

        @Override
        public void keep(Census census, long entries, Instant at) {
            all.put(census.version(), census);
        }

        @Override
        public Optional<Census> find(String version) {
            reads++;
            return Optional.ofNullable(all.get(version));
        }

        @Override
        public Optional<Newest> newest() {
            return Optional.empty();
        }

        @Override
        public Census count() {
            return Census.none();
        }
    }
}
