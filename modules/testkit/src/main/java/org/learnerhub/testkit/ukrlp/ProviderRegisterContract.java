package org.learnerhub.testkit.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;
import static org.learnerhub.testkit.ukrlp.SampleProviders.whole;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/** What every {@link ProviderRegister} must do; what it finds by criteria is in {@link ProviderQueryContract}. */
public abstract class ProviderRegisterContract {

    protected static final Instant T = Instant.parse("2026-09-01T08:00:00.123456Z");
    private static final Duration SMALLEST = Duration.of(1, ChronoUnit.MICROS);

    private ProviderAdapters adapters;
    private ProviderRegister register;

    /** Adapters over an empty database. */
    protected abstract ProviderAdapters freshProviders();

    @BeforeEach
    void openAdapters() {
        adapters = freshProviders();
        register = adapters.register();
    }

    private static ProviderChange change(Provider provider, Instant at) {
        return ProviderChange.of(provider, at, "a test");
    }

    private static Provider named(Ukprn ukprn, String name) {
        return provider(ukprn, name).build();
    }

    @Test
    void an_empty_register_knows_nobody() {
        assertThat(register.lastNumber()).isZero();
        assertThat(register.present(NORTH)).isEmpty();
        assertThat(register.asAt(NORTH, T)).isEmpty();
        assertThat(register.history(NORTH)).isEmpty();
        assertThat(register.between(0, 9, 9)).isEmpty();
        assertThat(register.append(List.of())).isEmpty();
    }

    @Test
    void a_provider_is_kept_with_all_that_is_said_of_it() {
        adapters.append(change(whole(NORTH), T), change(named(SOUTH, "South"), T));

        ProviderVersion version = new ProviderVersion(1, NORTH, T, "a test", whole(NORTH));
        assertThat(register.present(NORTH)).contains(version);
        assertThat(register.history(NORTH)).containsExactly(version);
        assertThat(register.present(List.of(SOUTH, EAST, NORTH, new Ukprn("ABCDEFGH"))))
                .isEqualTo(Map.of(
                        NORTH, version, SOUTH, new ProviderVersion(2, SOUTH, T, "a test", named(SOUTH, "South"))));
    }

    @Test
    void versions_have_numbers_in_their_order_and_the_last_one_is_present() {
        List<ProviderVersion> first =
                adapters.append(change(named(NORTH, "one"), T), change(named(NORTH, "two"), T.plusSeconds(1)));
        List<ProviderVersion> second = adapters.append(change(named(NORTH, "three"), T.plusSeconds(2)));

        assertThat(first).extracting(ProviderVersion::number).containsExactly(1L, 2L);
        assertThat(second).extracting(ProviderVersion::number).containsExactly(3L);
        assertThat(register.lastNumber()).isEqualTo(3);
        assertThat(register.present(NORTH)).contains(second.get(0));
        assertThat(register.history(NORTH)).containsExactly(first.get(0), first.get(1), second.get(0));
    }

    @Test
    void a_version_that_came_by_a_slow_clock_begins_with_the_one_before_it() {
        adapters.append(change(named(NORTH, "one"), T));
        List<ProviderVersion> late = adapters.append(
                change(named(NORTH, "two"), T.minusSeconds(9)), change(named(NORTH, "three"), T.minusSeconds(8)));

        assertThat(late).extracting(ProviderVersion::at).containsExactly(T, T);
        assertThat(register.asAt(NORTH, T)).contains(late.get(1));
        assertThat(register.present(NORTH)).contains(late.get(1));
    }

    @Test
    void times_are_kept_to_the_microsecond() {
        List<ProviderVersion> kept = adapters.append(change(named(NORTH, "one"), T.plusNanos(999)));

        assertThat(kept).extracting(ProviderVersion::at).containsExactly(T);
        assertThat(register.history(NORTH)).isEqualTo(kept);
    }

    @Test
    void what_was_removed_is_in_the_feed_and_the_history_and_nowhere_else() {
        adapters.append(change(whole(NORTH), T));
        adapters.append(ProviderChange.removal(NORTH, T.plusSeconds(1), "a mistake"));

        ProviderVersion tombstone = new ProviderVersion(2, NORTH, T.plusSeconds(1), "a mistake", null);
        assertThat(register.present(NORTH)).isEmpty();
        assertThat(register.present(List.of(NORTH))).isEmpty();
        assertThat(register.verifiedBy(VerificationAuthority.COMPANIES_HOUSE, "07891191"))
                .isEmpty();
        assertThat(register.asAt(NORTH, T.plusSeconds(1))).isEmpty();
        assertThat(register.asAt(NORTH, T.plusSeconds(1).minus(SMALLEST))).isPresent();
        assertThat(register.history(NORTH)).endsWith(tombstone).hasSize(2);
        assertThat(register.between(1, 2, 9)).containsExactly(tombstone);
    }

    @Test
    void who_was_removed_may_come_again() {
        adapters.append(
                change(whole(NORTH), T),
                ProviderChange.removal(NORTH, T.plusSeconds(1), "a test"),
                change(named(NORTH, "again"), T.plusSeconds(2)));

        assertThat(register.present(NORTH)).map(ProviderVersion::number).contains(3L);
        assertThat(register.asAt(NORTH, T.plusSeconds(1))).isEmpty();
    }

    @Test
    void the_greatest_number_of_a_range_is_told_also_of_one_that_is_gone() {
        adapters.append(change(named(EAST, "East"), T), change(named(NORTH, "North"), T));
        adapters.append(ProviderChange.removal(EAST, T, "a test"));

        assertThat(register.greatest(NORTH, EAST)).contains(EAST);
        assertThat(register.greatest(NORTH, SOUTH)).contains(NORTH);
        assertThat(register.greatest(SOUTH, SOUTH)).isEmpty();
    }

    @Test
    void the_feed_is_read_in_pages_up_to_a_number() {
        adapters.append(change(named(NORTH, "one"), T), change(named(SOUTH, "two"), T), change(named(EAST, "3"), T));
        adapters.append(change(named(SOUTH, "four"), T));

        assertThat(register.between(0, 4, 2))
                .extracting(ProviderVersion::number)
                .containsExactly(1L, 2L);
        assertThat(register.between(2, 4, 9))
                .extracting(ProviderVersion::number)
                .containsExactly(3L, 4L);
        assertThat(register.between(0, 3, 9))
                .extracting(ProviderVersion::number)
                .containsExactly(1L, 2L, 3L);
        assertThat(register.between(4, 9, 9)).isEmpty();
    }

    @Test
    void the_present_predecessors_members_and_bearers_of_an_id_are_found() {
        Succession succession = new Succession(EAST, Succession.Kind.REPLACED_BY, LocalDate.of(2026, 8, 1));
        Provider south = provider(SOUTH, "South")
                .successions(List.of(succession))
                .memberships(List.of(SampleProviders.membership(7, null)))
                .build();
        adapters.append(change(south, T), change(whole(NORTH), T), change(named(EAST, "East"), T));

        assertThat(register.predecessors(EAST)).containsExactly(NORTH, SOUTH);
        assertThat(register.predecessors(NORTH)).isEmpty();
        assertThat(register.members(7)).containsExactly(NORTH, SOUTH);
        assertThat(register.members(8)).isEmpty();
        assertThat(register.verifiedBy(VerificationAuthority.SCHOOL_DFES, " 350 / 8001"))
                .containsExactly(NORTH);
        assertThat(register.verifiedBy(VerificationAuthority.SCHOOL_URN, "130495"))
                .as("by a link")
                .containsExactly(NORTH);
        assertThat(register.verifiedBy(VerificationAuthority.CHARITY_COMMISSION, "07891191"))
                .isEmpty();

        adapters.append(change(named(SOUTH, "South"), T));

        assertThat(register.predecessors(EAST)).containsExactly(NORTH);
        assertThat(register.members(7)).containsExactly(NORTH);
    }

    /** Against a list: at each boundary instant, and just before and after it. */
    @Test
    void as_at_is_right_at_every_boundary_of_random_histories() {
        Random random = new Random(15);
        for (int i = 0; i < 20; i++) {
            Ukprn ukprn = new Ukprn(String.valueOf(20_000_000 + i));
            List<ProviderVersion> list = randomHistory(ukprn, random);

            assertThat(register.history(ukprn)).isEqualTo(list);
            for (ProviderVersion boundary : list) {
                for (int step = -1; step <= 1; step++) {
                    Instant moment = boundary.at().plus(SMALLEST.multipliedBy(step));
                    assertThat(register.asAt(ukprn, moment))
                            .as("history %s at %s", i, moment)
                            .isEqualTo(asAt(list, moment));
                }
            }
            assertThat(register.present(ukprn))
                    .isEqualTo(Optional.of(list.get(list.size() - 1)).filter(one -> one.provider() != null));
        }
    }

    /** In one go or in several, with changes at the same moment among them. */
    private List<ProviderVersion> randomHistory(Ukprn ukprn, Random random) {
        List<ProviderChange> changes = new ArrayList<>();
        Instant at = T;
        Provider provider = named(ukprn, "first");
        int versions = 1 + random.nextInt(9);
        for (int i = 0; i < versions; i++) {
            at = at.plus(SMALLEST.multipliedBy(random.nextInt(4)));
            provider = changed(provider, random);
            changes.add(random.nextInt(8) == 0 ? ProviderChange.removal(ukprn, at, "removed") : change(provider, at));
        }
        int first = random.nextInt(versions + 1);
        List<ProviderVersion> kept =
                new ArrayList<>(adapters.append(changes.subList(0, first).toArray(ProviderChange[]::new)));
        kept.addAll(adapters.append(changes.subList(first, versions).toArray(ProviderChange[]::new)));
        IntStream.range(0, versions)
                .forEach(i -> assertThat(kept.get(i).provider())
                        .isEqualTo(changes.get(i).provider()));
        return kept;
    }

    private static Provider changed(Provider provider, Random random) {
        ProviderBuilder next = new ProviderBuilder(provider);
        switch (random.nextInt(3)) {
            case 0 -> next.legalName("name " + random.nextInt(99));
            case 1 -> next.status(ProviderStatus.values()[random.nextInt(4)]);
            default ->
                next.successions(List.of(new Succession(
                        new Ukprn(String.valueOf(30_000_000 + random.nextInt(9))),
                        Succession.Kind.MERGED_INTO,
                        LocalDate.of(2026, 9, 1))));
        }
        return next.build();
    }

    private static Optional<ProviderVersion> asAt(List<ProviderVersion> list, Instant moment) {
        ProviderVersion last = null;
        for (ProviderVersion version : list) {
            if (!version.at().isAfter(moment)) {
                last = version;
            }
        }
        return Optional.ofNullable(last).filter(version -> version.provider() != null);
    }
}
