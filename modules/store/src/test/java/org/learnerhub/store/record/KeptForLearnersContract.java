package org.learnerhub.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.LearnerAccounts;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.account.NotificationWish.Preference;
import org.learnerhub.domain.account.NotificationWishes;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.route.Route;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.store.StoredRecords;
import org.learnerhub.testkit.SampleBatches;
import org.learnerhub.testkit.SampleLearners;

/** Accounts, wishes and routes, on every database. */
abstract class KeptForLearnersContract {

    private static final Ukprn ONE = SampleBatches.COLLEGE;
    private static final Ukprn OTHER = SampleBatches.OTHER_COLLEGE;
    private static final Instant AT = Instant.parse("2026-08-20T08:00:00.123456Z");
    private static final AccountKey KEY = new AccountKey("EID", "Zoë's 漢 account");

    private StoredRecords tables;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void open() {
        tables = emptyStore().store().records();
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
    }

    @Test
    void routes_are_kept_for_their_owner_only_the_oldest_first() {
        SavedRoutes routes = tables.routes();
        Route route = new Route("Medicine ü", List.of("601/4505/5", "601/4506/7"), 1);
        int first = routes.save(ONE, route, AT);
        int second = routes.save(ONE, new Route("", List.of("500/7855/1"), 1), AT);
        routes.save(OTHER, route, AT);

        assertThat(routes.of(ONE)).extracting(SavedRoutes.SavedRoute::id).containsExactly(first, second);
        assertThat(routes.find(ONE, first)).contains(new SavedRoutes.SavedRoute(first, route, AT));
        assertThat(routes.find(OTHER, first)).isEmpty();
        assertThat(routes.remove(OTHER, first)).isFalse();
        assertThat(routes.remove(ONE, first)).isTrue();
        assertThat(routes.of(ONE)).extracting(SavedRoutes.SavedRoute::id).containsExactly(second);
    }
}
