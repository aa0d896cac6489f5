package org.learnerhub.store.ukrlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.ukrlp.SampleProviders.EAST;
import static org.learnerhub.testkit.ukrlp.SampleProviders.NORTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.SOUTH;
import static org.learnerhub.testkit.ukrlp.SampleProviders.provider;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.ProposalCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderBuilder;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.proposal.DecideProposal;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
import org.learnerhub.domain.ukrlp.proposal.Proposal.State;
import org.learnerhub.domain.ukrlp.proposal.ProposalPorts;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange.Outcome;
import org.learnerhub.store.StoreUnderTest;
import org.learnerhub.testkit.SettableClock;

/** What a provider proposes of itself and what staff makes of it, on every database. */
abstract class ProposalsContract {

    private static final Justification STAFF = new Justification(new Caller.Staff("ann"), "its website", "call-1");
    private static final Justification OWN =
            new Justification(new Caller.InstitutionUser(NORTH, "Jo Head"), "we moved", "call-2");
    private static final String MOVED = "1 New Road\t\t\t\tLeeds\t\tLS1 1AA";

    private StoreUnderTest database;
    private ProposalPorts ports;

    abstract StoreUnderTest emptyStore();

    @BeforeEach
    void fill() {
        database = emptyStore();
        ports = new ProposalPorts(
                database.store().unitOfWork(),
                database.store().providers().register(),
                database.store().providers().proposals(),
                database.store().audit(),
                database.clock());
        for (Ukprn ukprn : List.of(NORTH, SOUTH)) {
            database.providers()
                    .append(ProviderChange.of(
                            provider(ukprn, "Name").aliases(List.of("Old")).build(),
                            SettableClock.START.minusSeconds(9),
                            "import 1 row 2"));
        }
    }

    @Test
    void a_proposal_changes_nothing_until_staff_accepts_it_and_then_it_is_the_providers_word() {
        Proposal proposal = proposed(Map.of(Part.LEGAL_ADDRESS, MOVED, Part.ALIASES, "Old\nNew"));
        assertThat(proposal.changes())
                .containsExactlyInAnyOrder(
                        new Proposal.Change(Part.LEGAL_ADDRESS, null, MOVED),
                        new Proposal.Change(Part.ALIASES, "Old", "Old\nNew"));
        assertThat(ports.proposals().open(SettableClock.START, 9)).containsExactly(proposal);
        assertThat(ports.register().lastNumber()).isEqualTo(2);

        assertThat(decide().accept(proposal.number(), STAFF)).isEmpty();

        ProviderVersion version = ports.register().present(NORTH).orElseThrow();
        assertThat(Part.LEGAL_ADDRESS.of(present(NORTH))).isEqualTo(MOVED);
        assertThat(present(NORTH).aliases()).containsExactly("Old", "New");
        assertThat(version.source()).isEqualTo("proposal " + proposal.number() + " accepted by ann");
        assertThat(ports.proposals().find(proposal.number()).orElseThrow().decision())
                .isEqualTo(new Proposal.Decision(State.ACCEPTED, "ann", SettableClock.START, "its website"));
        assertThat(database.operators()).containsExactly("ann provider-proposal accepted its website");
        assertThat(database.jdbc()
                        .queryForList(
                                "select user_name || ' ' || operation || ' ' || purpose from audit_entry"
                                        + " where ukprn is not null",
                                String.class))
                .containsExactly("Jo Head proposeProviderChange we moved");
        assertThat(codes(decide().refuse(proposal.number(), STAFF))).contains(ProposalCode.PROPOSAL_ENDED);
    }

    @Test
    void what_is_refused_or_expired_changes_nothing_and_stays() {
        Proposal one = proposed(Map.of(Part.PRIMARY_EMAIL, "office@example.org"));
        Proposal other = proposed(wanted(Part.ALIASES, null));

        assertThat(decide().refuse(one.number(), STAFF)).isEmpty();
        database.clock().advance(Duration.ofDays(91));

        assertThat(codes(decide().accept(other.number(), STAFF))).contains(ProposalCode.PROPOSAL_ENDED);
        assertThat(codes(decide().accept(99, STAFF))).contains(ProposalCode.PROPOSAL_UNKNOWN);
        assertThat(ports.proposals().open(database.clock().instant(), 9)).isEmpty();
        assertThat(ports.proposals().of(NORTH, 9))
                .extracting(proposal -> proposal.stateAt(database.clock().instant()))
                .containsExactly(State.EXPIRED, State.REFUSED);
        assertThat(ports.register().lastNumber()).isEqualTo(2);
    }

    @Test
    void what_the_register_says_otherwise_by_now_is_not_overwritten() {
        Proposal proposal = proposed(Map.of(Part.ALIASES, "New"));
        database.providers()
                .append(ProviderChange.of(
                        new ProviderBuilder(present(NORTH))
                                .aliases(List.of("Other"))
                                .build(),
                        SettableClock.START,
                        "import 2 row 2"));

        assertThat(codes(decide().accept(proposal.number(), STAFF))).contains(ProposalCode.PROPOSAL_OVERTAKEN);
        assertThat(present(NORTH).aliases()).containsExactly("Other");
    }

    @Test
    void only_contacts_and_other_names_of_ones_own_entry_can_be_proposed_and_not_without_end() {
        assertThat(refusal(SOUTH, Map.of(Part.ALIASES, "New"))).isEqualTo(ProposalCode.PROPOSAL_OF_ANOTHER);
        assertThat(refusal(NORTH, Map.of(Part.LEGAL_NAME, "New"))).isEqualTo(ProposalCode.PROPOSAL_VALUE);
        assertThat(refusal(NORTH, Map.of(Part.PRIMARY_EMAIL, "a".repeat(256)))).isEqualTo(ProposalCode.PROPOSAL_VALUE);
        assertThat(refusal(NORTH, Map.of(Part.ALIASES, "Old"))).isEqualTo(ProposalCode.PROPOSAL_EMPTY);
        assertThat(new ProposeChange(ports).propose(EAST, Map.of(Part.ALIASES, "New"), STAFF))
                .isEqualTo(new Outcome.Refused(Refusal.of(ProviderCode.PROVIDER_UNKNOWN)));
        for (int i = 0; i < 20; i++) {
            proposed(Map.of(Part.ALIASES, "New " + i));
        }
        assertThat(refusal(NORTH, Map.of(Part.ALIASES, "New"))).isEqualTo(ProposalCode.TOO_MANY_PROPOSALS);
    }

    private static Map<Part, @Nullable String> wanted(Part part, @Nullable String words) {
        Map<Part, @Nullable String> wanted = new HashMap<>();
        wanted.put(part, words);
        return wanted;
    }

    private Proposal proposed(Map<Part, @Nullable String> wanted) {
        Outcome outcome = new ProposeChange(ports).propose(NORTH, wanted, OWN);
        assertThat(outcome).isInstanceOf(Outcome.Proposed.class);
        return ports.proposals().find(((Outcome.Proposed) outcome).number()).orElseThrow();
    }

    private HubCode refusal(Ukprn ukprn, Map<Part, @Nullable String> wanted) {
        Outcome outcome = new ProposeChange(ports).propose(ukprn, wanted, OWN);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).refusal().code();
    }

    private static Optional<HubCode> codes(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code);
    }

    private DecideProposal decide() {
        return new DecideProposal(ports);
    }

    private Provider present(Ukprn ukprn) {
        return ports.register().present(ukprn).map(ProviderVersion::provider).orElseThrow();
    }
}
