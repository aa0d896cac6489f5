package org.learnerhub.store.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderCriteria;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.Together;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

/** What only a database can do: transactions, and one writer at a time. */
class ProviderWritersTest {

    static List<Supplier<StoreUnderTest>> databases() {
        return List.of(StoreUnderTest::h2, StoreUnderTest::postgres);
    }

    private static ProviderChange change(String name) {
        return ProviderChange.of(provider(NORTH, name).build(), SettableClock.START, "a test");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_is_broken_off_leaves_nothing_and_its_number_is_the_next_one_s(Supplier<StoreUnderTest> database) {
        ProviderAdapters providers = database.get().providers();
        assertThatIllegalStateException()
                .isThrownBy(() -> providers.unitOfWork().run(() -> {
                    providers.append(change("never"));
                    throw new IllegalStateException("broken off");
                }));

        assertThat(providers.register().lastNumber()).isZero();
        assertThat(providers.register().history(NORTH)).isEmpty();
        assertThat(providers.append(change("first")))
                .extracting(ProviderVersion::number)
                .containsExactly(1L);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_writers_the_second_waits_and_has_the_higher_number(Supplier<StoreUnderTest> database) throws Exception {
        ProviderAdapters providers = database.get().providers();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<?> first = Together.start(() -> providers.unitOfWork().get(() -> {
            providers.register().lock();
            begun.countDown();
            await(go);
            return providers.append(change("first"));
        }));
        Together.await(begun);
        Future<?> second = Together.start(() -> providers.append(change("second")));

        boolean heldUp = Together.isHeldUp(second);
        go.countDown();
        Together.get(first);
        Together.get(second);

        assertThat(heldUp).isTrue();
        assertThat(providers.register().history(NORTH))
                .extracting(version ->
                        version.provider() == null ? "" : version.provider().legalName())
                .containsExactly("first", "second");
    }

    @Test
    void the_lock_demands_a_unit_of_work_and_a_reading_refuses_one() {
        ProviderAdapters providers = StoreUnderTest.h2().providers();

        assertThatIllegalStateException().isThrownBy(providers.register()::lock);
        assertThatIllegalStateException()
                .isThrownBy(() -> providers.register().append(List.of(change("without a lock"))));
        assertThatIllegalStateException()
                .isThrownBy(() -> providers
                        .unitOfWork()
                        .run(() -> providers.register().each(ProviderCriteria.all(), version -> {})));
        assertThat(providers.register().present(SOUTH)).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            Together.await(latch);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
