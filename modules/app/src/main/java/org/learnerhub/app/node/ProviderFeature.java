package org.learnerhub.app.node;

<<<<<<< HEAD
import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.load.DecideDisagreement;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ShowProvider;
import org.learnerhub.store.StoredProviders;
=======
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
>>>>>>> main

/** The register of learning providers. */
public final class ProviderFeature {

<<<<<<< HEAD
    private final NodeParts parts;
    private final StoredProviders stored;
    private final ExchangeFeature exchange;

    ProviderFeature(NodeParts parts, ExchangeFeature exchange) {
        this.parts = parts;
        this.exchange = exchange;
        stored = parts.store().providers();
    }

    public ShowProvider show() {
        return new ShowProvider(stored.register());
    }

    public PostcodePlaces places() {
        return stored.places();
    }

    public Disagreements disagreements() {
        return stored.disagreements();
    }

    public DecideDisagreement decide() {
        return new DecideDisagreement(exchange.imports().ports(), parts.store().audit(), parts.clock());
    }

    public CarryOutImport carryOut() {
        return exchange.carryOut();
=======
    private final ProviderRegister register;
    private final RetrieveProviders retrieve;

    ProviderFeature(NodeParts parts) {
        register = parts.store().providers().register();
        retrieve = new RetrieveProviders(register);
    }

    ProviderRegister register() {
        return register;
    }

    /** One for all services: it bounds how many read at once. */
    RetrieveProviders retrieve() {
        return retrieve;
>>>>>>> main
    }
}
