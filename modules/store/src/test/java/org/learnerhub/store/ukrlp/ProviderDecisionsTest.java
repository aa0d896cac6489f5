package org.learnerhub.store.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.ProviderDecisionCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.decision.DecideStatus;
import org.learnerhub.domain.ukrlp.decision.DecideSuccession;
import org.learnerhub.domain.ukrlp.decision.DecisionPorts;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SettableClock;
import org.learnerhub.testkit.ukrlp.ProviderAdapters;

/** What people decide, in the database with the trail and the institutions. */
class ProviderDecisionsTest {

    private static final Justification BY = new Justification(new Caller.Staff("ann"), "letter of 1 June", "call-1");

    private final StoreUnderTest database = StoreUnderTest.h2();
    private final ProviderAdapters providers = database.providers();
    private final ProviderRegister register = providers.register();
    private final DecisionPorts ports = new DecisionPorts(
            database.store().unitOfWork(),
            register,
            database.store().institutions(),
            database.store().audit(),
            database.clock());

    @BeforeEach
    void fill() {
        for (Ukprn ukprn : List.of(NORTH, SOUTH, EAST)) {
            providers.append(
                    ProviderChange.of(provider(ukprn, "Name").build(), SettableClock.START.minusSeconds(9), "a test"));
        }
    }

    private Provider present(Ukprn ukprn) {
        return register.present(ukprn).map(ProviderVersion::provider).orElseThrow();
    }

    private Optional<HubCode> succeed(Ukprn old, Ukprn next, boolean rights) {
        Succession succession = new Succession(next, Succession.Kind.MERGED_INTO, LocalDate.of(2026, 9, 1));
        return new DecideSuccession(ports).decide(old, succession, rights, BY).map(Refusal::code);
    }

    @Test
    void a_status_is_a_version_that_says_who_decided_and_is_on_the_trail() {
        DecideStatus decide = new DecideStatus(ports);

        assertThat(decide.decide(NORTH, ProviderStatus.DEACTIVATED, BY)).isEmpty();

        Provider next = provider(NORTH, "Name").status(ProviderStatus.DEACTIVATED).build();
        assertThat(register.present(NORTH))
                .contains(new ProviderVersion(4, NORTH, SettableClock.START, "provider-status by ann", next));
        assertThat(database.operators()).containsExactly("ann provider-status PD2 letter of 1 June");
        assertThat(decide.decide(NORTH, ProviderStatus.DEACTIVATED, BY).map(Refusal::code))
                .contains(ProviderDecisionCode.PROVIDER_STATUS_SAME);
        assertThat(decide.decide(new Ukprn("10000009"), ProviderStatus.ACTIVE, BY)
                        .map(Refusal::code))
                .contains(ProviderCode.PROVIDER_UNKNOWN);
        assertThat(register.lastNumber()).isEqualTo(4);
    }

    @Test
    void a_successor_is_kept_with_the_predecessor_once() {
        assertThat(succeed(NORTH, EAST, false)).isEmpty();
        assertThat(succeed(NORTH, SOUTH, false)).isEmpty();
        assertThat(succeed(NORTH, SOUTH, false)).isEmpty();

        assertThat(present(NORTH).successions()).extracting(Succession::successor).containsExactly(EAST, SOUTH);
        assertThat(register.predecessors(SOUTH)).containsExactly(NORTH);
        assertThat(database.operators()).hasSize(3).contains("ann provider-succeed succeeded letter of 1 June");
    }

    @Test
    void a_circle_is_refused_however_long_and_leaves_nothing() {
        succeed(NORTH, SOUTH, false);
        succeed(SOUTH, EAST, false);

        assertThat(succeed(EAST, NORTH, false)).contains(ProviderDecisionCode.SUCCESSION_OF_ITSELF);
        assertThat(succeed(EAST, EAST, false)).contains(ProviderDecisionCode.SUCCESSION_OF_ITSELF);
        assertThat(succeed(NORTH, new Ukprn("10000009"), false)).contains(ProviderCode.PROVIDER_UNKNOWN);
        assertThat(present(EAST).successions()).isEmpty();
        assertThat(register.lastNumber()).isEqualTo(5);
    }

    @Test
    void rights_go_to_a_successor_that_is_an_institution_beside_its_own() {
        institution(NORTH, Role.LEARNER_REGISTRATION);
        assertThat(succeed(NORTH, SOUTH, true)).contains(ProviderDecisionCode.SUCCESSION_WITHOUT_RIGHTS);
        assertThat(present(NORTH).successions()).isEmpty();
        institution(SOUTH, Role.AWARDING);

        assertThat(succeed(NORTH, SOUTH, true)).isEmpty();

        assertThat(database.store().institutions().find(SOUTH))
                .map(Institution::roles)
                .contains(EnumSet.of(Role.LEARNER_REGISTRATION, Role.AWARDING));
        assertThat(database.store().institutions().find(NORTH))
                .map(Institution::roles)
                .contains(Set.of(Role.LEARNER_REGISTRATION));
    }

    private void institution(Ukprn ukprn, Role role) {
        database.store()
                .institutions()
                .save(new Institution(ukprn, null, "Name", Set.of(role), "ab".repeat(32), null, null));
    }
}
