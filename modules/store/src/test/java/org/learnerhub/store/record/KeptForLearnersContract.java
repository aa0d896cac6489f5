package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.NotificationWish.Preference;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.route.Route;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.store.Store;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.StoredRecords;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.Together;

/** Accounts, wishes and routes, on every database. */
abstract class KeptForLearnersContract {

    private static final Ukprn ONE = SampleBatches.COLLEGE;
    private static final Ukprn OTHER = SampleBatches.OTHER_COLLEGE;
    private static final Instant AT = Instant.parse("2026-08-20T08:00:00.123456Z");
    private static final AccountKey KEY = new AccountKey("EID", "Zoë's 漢 account");
    private static final int RACES = 20;

    private Store store;
    private StoredRecords tables;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        store = emptyStore().store();
        tables = store.records();
    }

    @Test
    void an_account_of_an_institution_is_one_learners_until_it_is_removed() {
        LearnerAccounts accounts = tables.accounts();
        assertThat(accounts.holder(ONE, KEY)).isEmpty();
        assertThat(accounts.add(ONE, KEY, SampleLearners.uln(1), AT)).isTrue();
        assertThat(accounts.add(ONE, KEY, SampleLearners.uln(2), AT)).isFalse();
        assertThat(accounts.add(OTHER, KEY, SampleLearners.uln(2), AT)).isTrue();
        assertThat(accounts.holder(ONE, KEY)).contains(SampleLearners.uln(1));
        assertThat(accounts.holder(OTHER, KEY)).contains(SampleLearners.uln(2));
        assertThat(accounts.holder(ONE, new AccountKey("eid", KEY.value()))).isEmpty();

        assertThat(accounts.remove(ONE, KEY)).isTrue();
        assertThat(accounts.remove(ONE, KEY)).isFalse();
        assertThat(accounts.holder(ONE, KEY)).isEmpty();
        assertThat(accounts.holder(OTHER, KEY)).isPresent();
    }

    @Test
    void the_last_word_of_a_learner_counts() {
        NotificationWishes wishes = tables.wishes();
        NotificationWish first = new NotificationWish(Preference.EMAIL, "zoë@example.org", null, ONE, AT);
        NotificationWish last = new NotificationWish(Preference.SMS, null, "07700 900123", OTHER, AT.plusSeconds(1));
        wishes.save(SampleLearners.uln(1), first);
        assertThat(wishes.of(SampleLearners.uln(1))).contains(first);
        assertThat(wishes.of(SampleLearners.uln(2))).isEmpty();

        wishes.save(SampleLearners.uln(1), last);
        assertThat(wishes.of(SampleLearners.uln(1))).contains(last);

        NotificationWish own = new NotificationWish(Preference.NONE, null, null, null, AT.plusSeconds(2));
        wishes.save(SampleLearners.uln(1), own);
        assertThat(wishes.of(SampleLearners.uln(1)))
                .as("in the learner's own word")
                .contains(own);
    }

    @Test
    void of_two_who_store_an_account_at_once_one_is_told_that_it_is_there_already() throws Exception {
        for (int i = 0; i < RACES; i++) {
            AccountKey key = new AccountKey("EID", "account " + i);
            assertThat(atOnce(() -> tables.accounts().add(ONE, key, SampleLearners.uln(1), AT)))
                    .containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void of_two_wishes_at_once_one_counts_and_none_fails() throws Exception {
        for (int i = 1; i <= RACES; i++) {
            Uln uln = SampleLearners.uln(i);
            NotificationWish wish = new NotificationWish(Preference.NONE, null, null, ONE, AT);
            atOnce(() -> {
                tables.wishes().save(uln, wish);
                return true;
            });
            assertThat(tables.wishes().of(uln)).contains(wish);
        }
    }

    /** Each in a transaction of its own. */
    private List<Boolean> atOnce(Supplier<Boolean> work) throws Exception {
        return Together.call(2, () -> store.unitOfWork().get(work));
    }

    @Test
    void routes_are_kept_for_their_owner_only_the_oldest_first() {
        SavedRoutes routes = tables.routes();
        Route route = new Route("Medicine ü", List.of("601/4505/5", "601/4506/7"), 1);
        int first = routes.save(ONE, route, AT);
        int second = routes.save(ONE, new Route("", List.of("500/7855/1"), 1), AT);
        routes.save(OTHER, route, AT);

        assertThat(routes.of(ONE)).extracting(SavedRoutes.SavedRoute::id).containsExactly(first, second);
        assertThat(routes.count(ONE)).isEqualTo(2);
        assertThat(routes.find(ONE, first)).contains(new SavedRoutes.SavedRoute(first, route, AT));
        assertThat(routes.find(OTHER, first)).isEmpty();
        assertThat(routes.remove(OTHER, first)).isFalse();
        assertThat(routes.remove(ONE, first)).isTrue();
        assertThat(routes.of(ONE)).extracting(SavedRoutes.SavedRoute::id).containsExactly(second);
    }
}
