package org.learnerhub.store;

import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.monitoring.TimedRuns;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.stewardship.Holdings;
import org.learnerhub.domain.stewardship.MergeProposals;
import org.learnerhub.store.exchange.ExchangeTables;
import org.learnerhub.store.record.RecordTables;
import org.learnerhub.store.register.RegisterTables;
import org.learnerhub.store.retention.RetentionTables;
import org.learnerhub.store.timed.TimedTables;

/** What the hub's own people look over and propose. */
public final class StoredStaffWork {

    private final RegisterTables register;
    private final RecordTables records;
    private final RetentionTables retention;
    private final ExchangeTables exchange;
    private final TimedTables timed;

    StoredStaffWork(
            RegisterTables register,
            RecordTables records,
            RetentionTables retention,
            ExchangeTables exchange,
            TimedTables timed) {
        this.register = register;
        this.records = records;
        this.retention = retention;
        this.exchange = exchange;
        this.timed = timed;
    }

    /** Merges that wait for a second person. */
    public MergeProposals mergeProposals() {
        return register.mergeProposals();
    }

    /** How much is kept of learners. */
    public Holdings holdings() {
        return retention.holdings(personal());
    }

    /** Of the register and of records. */
    List<PersonalData> personal() {
        return Stream.concat(register.personal().stream(), records.personal().stream())
                .toList();
    }

    /** Batches of all institutions. */
    public BatchOverview batches() {
        return exchange.overview();
    }

    /** What was found in the rows of answered batches. */
    public BatchFindings findings() {
        return exchange.findings();
    }

    /** What became of timed work. */
    public TimedRuns timedRuns() {
        return timed.runs();
    }
}
