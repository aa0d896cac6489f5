package org.learnerhub.app.node;

import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.load.DecideDisagreement;
import org.learnerhub.domain.ukrlp.FindProviders;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.learnerhub.domain.ukrlp.ShowProvider;
import org.learnerhub.domain.ukrlp.decision.AddProvider;
import org.learnerhub.domain.ukrlp.decision.DecideMembership;
import org.learnerhub.domain.ukrlp.decision.DecideStatus;
import org.learnerhub.domain.ukrlp.decision.DecideSuccession;
import org.learnerhub.domain.ukrlp.decision.DecisionPorts;
import org.learnerhub.domain.ukrlp.proposal.DecideProposal;
import org.learnerhub.domain.ukrlp.proposal.ProposalPorts;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange;
import org.learnerhub.store.StoredProviders;

/** The register of learning providers. */
public final class ProviderFeature {

    private final NodeParts parts;
    private final ExchangeFeature exchange;
    private final StoredProviders stored;
    private final RetrieveProviders retrieve;
    private final ReadProviderChanges changes;

    ProviderFeature(NodeParts parts, ExchangeFeature exchange) {
        this.parts = parts;
        this.exchange = exchange;
        stored = parts.store().providers();
        retrieve = new RetrieveProviders(stored.register());
        SleepingPause pause = new SleepingPause();
        changes = new ReadProviderChanges(stored.register(), parts.clock(), pause::of);
    }

    ProviderRegister register() {
        return stored.register();
    }

    /** The number of the last change in the feed. */
    public long lastChange() {
        return stored.register().lastNumber();
    }

    /** One for all services: it bounds how many read at once. */
    RetrieveProviders retrieve() {
        return retrieve;
    }

    /** One for all services: it bounds how many wait at once. */
    ReadProviderChanges changes() {
        return changes;
    }

    public ShowProvider show() {
        return new ShowProvider(stored.register());
    }

    public FindProviders find() {
        return new FindProviders(stored.search(), stored.places());
    }

    /** Where postcodes lie. */
    public PostcodePlaces places() {
        return stored.places();
    }

    /** What imports say otherwise. */
    public Disagreements disagreements() {
        return stored.disagreements();
    }

    public DecideDisagreement decide() {
        return new DecideDisagreement(exchange.imports().ports(), parts.store().audit(), parts.clock());
    }

    public DecideStatus decideStatus() {
        return new DecideStatus(decisions());
    }

    public DecideSuccession decideSuccession() {
        return new DecideSuccession(decisions());
    }

    public DecideMembership decideMembership() {
        return new DecideMembership(decisions());
    }

    public AddProvider add() {
        return new AddProvider(
                decisions(), stored.search(), parts.settings().providers().numbers());
    }

    /** What providers propose of themselves. */
    public Proposals proposals() {
        return stored.proposals();
    }

    public ProposeChange propose() {
        return new ProposeChange(proposalPorts());
    }

    public DecideProposal decideProposal() {
        return new DecideProposal(proposalPorts());
    }

    private ProposalPorts proposalPorts() {
        return new ProposalPorts(
                parts.store().unitOfWork(),
                stored.register(),
                stored.proposals(),
                parts.store().audit(),
                parts.clock());
    }

    private DecisionPorts decisions() {
        return new DecisionPorts(
                parts.store().unitOfWork(),
                stored.register(),
                parts.store().institutions(),
                parts.store().audit(),
                parts.clock());
    }

    /** Does here and now what is left to do for an import. */
    public CarryOutImport carryOut() {
        return exchange.carryOut();
    }
}
