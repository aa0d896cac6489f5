package org.learnerhub.app.node;

import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.load.DecideDisagreement;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.ShowProvider;
import org.learnerhub.store.StoredProviders;

/** The register of learning providers. */
public final class ProviderFeature {

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
    }
}
