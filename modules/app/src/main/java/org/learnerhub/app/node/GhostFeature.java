package org.learnerhub.app.node;

import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.ghost.GhostSigns;
import org.learnerhub.domain.ghost.ReportGhosts;
import org.learnerhub.domain.ghost.SignWeights;
import org.learnerhub.files.ghost.GhostFiles;

/** The report of ghost registrations. */
final class GhostFeature {

    private GhostFeature() {}

    static ReportGhosts of(NodeParts parts, ReadGate gate, ExchangePorts exchange) {
        return new ReportGhosts(
                new ReportGhosts.Ports(
                        parts.store().records().claimedLearners(),
                        new GhostFiles(),
                        gate,
                        exchange.signer(),
                        exchange.vault()),
                new GhostSigns(SignWeights.ofThisBuild()),
                parts.clock());
    }
}
