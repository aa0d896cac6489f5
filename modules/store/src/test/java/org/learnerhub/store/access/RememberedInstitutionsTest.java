package org.learnerhub.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreSettings;
import org.learnerhub.testkit.H2Databases;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.TestDatabase;

/** Two stores on one database, as two nodes or a node and a command are. */
class RememberedInstitutionsTest {

    private static final Ukprn UKPRN = new Ukprn("TEST0038");

    @TempDir
    private Path folder;

    @Test
    void what_another_process_changes_is_known_a_second_later_and_what_this_one_saves_at_once() {
        SettableClock clock = new SettableClock();
        TestDatabase database = H2Databases.freshInMemory();
        try (Store here = open(database, clock);
                Store there = open(database, clock)) {
            assertThat(here.institutions().find(UKPRN)).isEmpty();
            there.institutions().save(college("aa"));
            assertThat(here.institutions().find(UKPRN)).contains(college("aa"));

            there.institutions().save(college("bb"));
            clock.advance(RememberedInstitutions.FOR);
            assertThat(here.institutions().find(UKPRN)).contains(college("aa"));
            assertThat(here.institutions().findByOrganisationRef("tst038")).contains(college("bb"));
            clock.advance(Duration.ofMillis(1));
            assertThat(here.institutions().find(UKPRN)).contains(college("bb"));

            here.institutions().save(college("cc"));
            assertThat(here.institutions().find(UKPRN)).contains(college("cc"));
            assertThat(here.institutions().findByOrganisationRef("TST038")).contains(college("cc"));
        }
    }

    private Store open(TestDatabase database, SettableClock clock) {
        return Store.open(
                new StoreSettings(database.url(), database.user(), database.password(), 4, folder, () -> {}), clock);
    }

    private static Institution college(String password) {
        return new Institution(
                UKPRN, "TST038", "College", Set.of(Role.LEARNER_REGISTRATION), password.repeat(32), null, null);
    }
}
