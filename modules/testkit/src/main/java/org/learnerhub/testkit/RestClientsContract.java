package org.learnerhub.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.RestClient;
import org.learnerhub.domain.access.RestClients;
import org.learnerhub.domain.provider.Ukprn;

/** What every {@link RestClients} must do, with two nodes on one database. */
public abstract class RestClientsContract {

    private static final RestClient COLLEGE = new RestClient(
            "rest-a", "Łong Marston", new Ukprn("10099991"), "ab".repeat(32), Instant.parse("2026-11-30T09:00:00Z"));
    private static final RestClient AGENCY =
            new RestClient("rest-b", "Agency", null, "cd".repeat(32), Instant.parse("2026-11-30T09:00:01Z"));

    private RestClients one;
    private RestClients another;

    /** The adapter of a node over an empty database. */
    protected abstract RestClients fresh();

    /** The adapter of one more node on the same database. */
    protected abstract RestClients another();

    @BeforeEach
    void openAdapters() {
        one = fresh();
        another = another();
    }

    @Test
    void a_client_is_found_as_it_was_added_by_every_node() {
        one.add(COLLEGE);
        one.add(AGENCY);

        assertThat(one.find("rest-a")).contains(COLLEGE);
        assertThat(another.find("rest-b")).contains(AGENCY);
        assertThat(one.find("rest-c")).isEmpty();
        assertThat(one.find("REST-A")).isEmpty();
        assertThat(one.find("re\0st")).isEmpty();
        assertThat(another.all()).isEqualTo(List.of(AGENCY, COLLEGE));
    }

    @Test
    void a_client_is_removed_once() {
        one.add(COLLEGE);

        assertThat(one.remove("rest-a")).isTrue();
        assertThat(one.remove("rest-a")).isFalse();
        assertThat(one.find("rest-a")).isEmpty();
        assertThat(another.all()).isEmpty();
    }

    @Test
    void no_client_takes_the_place_of_another() {
        one.add(COLLEGE);

        assertThatThrownBy(() -> one.add(new RestClient("rest-a", "X", null, "ef".repeat(32), Instant.EPOCH)))
                .isNotNull();
        assertThat(one.find("rest-a")).contains(COLLEGE);
    }
}
