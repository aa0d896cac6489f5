package org.learnerhub.store.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.contact;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
import org.learnerhub.domain.ukrlp.Membership;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ProviderStatus;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.Succession;
import org.learnerhub.domain.ukrlp.Verification;
import org.learnerhub.domain.ukrlp.VerificationAuthority;
import org.learnerhub.domain.ukrlp.decision.AddProvider;
import org.learnerhub.domain.ukrlp.decision.DecideMembership;
import org.learnerhub.domain.ukrlp.decision.DecideStatus;
import org.learnerhub.domain.ukrlp.decision.DecideSuccession;
import org.learnerhub.domain.ukrlp.decision.DecisionPorts;
import org.learnerhub.domain.ukrlp.decision.NumberRange;
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

    private AddProvider.Outcome add(String name, String company, boolean another) {
        return new AddProvider(ports, providers.search(), NumberRange.parse("89000000-89000002").orElseThrow())
                .add(
                        ukprn -> provider(ukprn, name)
                                .contacts(List.of(contact(ProviderContact.Kind.LEGAL, "S1 1AB")))
                                .verifications(List.of(
                                        new Verification(VerificationAuthority.COMPANIES_HOUSE, company, true)))
                                .build(),
                        another,
                        BY);
    }

    @Test
    void a_new_provider_has_the_next_number_of_the_range_that_nobody_ever_had() {
        Ukprn first = new Ukprn("89000000");
        assertThat(add("Beacon Hill Training", "01", false)).isEqualTo(new AddProvider.Outcome.Added(first));
        assertThat(add("Quite Another", "02", false))
                .isEqualTo(new AddProvider.Outcome.Added(new Ukprn("89000001")));
        providers.append(ProviderChange.removal(new Ukprn("89000001"), SettableClock.START, "a test"));

        assertThat(add("Third Of Them", "03", false))
                .isEqualTo(new AddProvider.Outcome.Added(new Ukprn("89000002")));
        assertThat(add("No More Numbers", "04", false))
                .isEqualTo(new AddProvider.Outcome.Refused(Refusal.of(ProviderDecisionCode.NUMBERS_USED_UP)));
        assertThat(present(first).verification(VerificationAuthority.COMPANIES_HOUSE)).isPresent();
        assertThat(database.operators()).hasSize(3).first().isEqualTo("ann provider-add added letter of 1 June");
    }

    @Test
    void who_seems_to_be_there_is_not_added_unless_a_person_says_that_it_is_another_one() {
        add("Beacon Hill Training", "01", false);
        long last = register.lastNumber();
        Ukprn first = new Ukprn("89000000");

        assertThat(add("BEACON HIL TRAINING", "02", false))
                .isEqualTo(new AddProvider.Outcome.MaybeKnown(Map.of(first, "the same name or nearly")));
        assertThat(add("Beacon Hill Academy", "02", false))
                .isEqualTo(new AddProvider.Outcome.MaybeKnown(Map.of(first, "a like name in the same postcode")));
        assertThat(add("Quite Another", " 0 1", true))
                .isEqualTo(new AddProvider.Outcome.MaybeKnown(Map.of(first, "the same identifier")));
        assertThat(register.lastNumber()).isEqualTo(last);
        assertThat(add("Beacon Hill Training", "02", true)).isInstanceOf(AddProvider.Outcome.Added.class);
        assertThat(new AddProvider(ports, providers.search(), null).add(ukprn -> provider(ukprn, "X").build(), true, BY))
                .isEqualTo(new AddProvider.Outcome.Refused(Refusal.of(ProviderDecisionCode.NUMBERS_NOT_SET)));
    }

    @Test
    void members_join_one_leads_and_who_leaves_stays_in_the_history() {
        DecideMembership decide = new DecideMembership(ports);
        long number = decide.found(NORTH, "Consortium", "The North", BY).association();

        assertThat(decide.join(number, SOUTH, true, BY).refusal()).isNull();
        assertThat(register.members(number)).containsExactly(NORTH, SOUTH);
        assertThat(present(SOUTH).memberships())
                .containsExactly(new Membership(
                        number,
                        "Consortium",
                        "The North",
                        "Active",
                        SettableClock.START,
                        "Active",
                        SettableClock.START,
                        null,
                        true));
        assertThat(present(NORTH).memberships()).extracting(Membership::lead).containsExactly(false);

        assertThat(decide.leave(number, NORTH, BY).refusal()).isNull();
        assertThat(register.members(number)).containsExactly(SOUTH);
        assertThat(present(NORTH).memberships()).extracting(Membership::until).containsExactly(SettableClock.START);
        assertThat(decide.join(number, SOUTH, false, BY).refusal())
                .isEqualTo(Refusal.of(ProviderDecisionCode.MEMBER_ALREADY));
        assertThat(decide.leave(number, NORTH, BY).refusal())
                .isEqualTo(Refusal.of(ProviderDecisionCode.ASSOCIATION_UNKNOWN));
        assertThat(decide.join(99, NORTH, false, BY).refusal())
                .isEqualTo(Refusal.of(ProviderDecisionCode.ASSOCIATION_UNKNOWN));
        assertThat(database.operators()).hasSize(4);
    }

    private void institution(Ukprn ukprn, Role role) {
        database.store()
                .institutions()
                .save(new Institution(ukprn, null, "Name", Set.of(role), "ab".repeat(32), null, null));
    }
}
