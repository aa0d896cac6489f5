package org.learnerhub.testkit.extract;

import org.learnerhub.domain.extract.ExtractLedger;
import org.learnerhub.domain.extract.status.IssuedExtracts;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.EventStandings;
import org.learnerhub.domain.stewardship.StewardshipPorts;

/** Adapters for extracts that share one database with records and register. */
public record ExtractAdapters(
        ExtractLedger ledger,
        IssuedExtracts issued,
        EventLog events,
        EventStandings standings,
        StewardshipPorts stewardship) {

    /** Behind which status lists are published. */
    public static final String PUBLIC_URL = "https://hub.example.org";
}
