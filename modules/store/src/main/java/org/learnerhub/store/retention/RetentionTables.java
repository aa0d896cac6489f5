package org.learnerhub.store.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.ExchangePorts;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.retention.Erasures;
import org.learnerhub.domain.retention.LearnerKeys;
import org.learnerhub.domain.retention.LegalHolds;
import org.learnerhub.domain.retention.OldFiles;
import org.learnerhub.domain.retention.OpenMatters;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.retention.RetentionPeriods;
import org.learnerhub.domain.retention.RetentionPorts;
import org.learnerhub.domain.stewardship.Holdings;
import org.learnerhub.domain.stewardship.StewardshipPorts;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept, how long, and who was erased. */
public final class RetentionTables {

    private final JdbcTemplate jdbc;
    private final LegalHolds holds;
    private final Erasures erasures;
    private final RetentionPeriods periods;
    private final OldFiles oldFiles;
    private final OpenMatters matters;

    public RetentionTables(OpenDatabase database) {
        jdbc = database.jdbc();
        holds = new SqlLegalHolds(database.jdbc());
        erasures = new SqlErasures(database.jdbc());
        periods = new SqlRetentionPeriods(database.jdbc());
        oldFiles = new SqlOldFiles(database.jdbc());
        matters = new SqlOpenMatters(database.jdbc());
    }

    /** What stands beside the register and records, in the order in which it is removed. */
    private List<PersonalData> personal() {
        return List.of(
                ErasableBeside.notices(jdbc),
                ErasableBeside.challenges(jdbc),
                ErasableBeside.shares(jdbc),
                ErasableBeside.additions(jdbc),
                ErasableBeside.logins(jdbc),
                ErasableBeside.extracts(jdbc));
    }

    /**
     * How much is kept of learners, of all kinds of data.
     *
     * @param data of the register and of records
     */
    public Holdings holdings(List<PersonalData> data) {
        return new KeptData(Stream.concat(personal().stream(), data.stream()).toList());
    }

    /**
     * @param data of the register and of records, in the order in which it is removed; what stands beside them is removed
     *     before it
     */
    public RetentionPorts ports(
            StewardshipPorts stewardship,
            ExchangePorts exchange,
            LearnerClusters clusters,
            List<PersonalData> data,
            LearnerKeys keys) {
        List<PersonalData> all = new ArrayList<>(personal());
        all.addAll(data);
        return new RetentionPorts(
                stewardship, exchange, clusters, matters, holds, erasures, periods, oldFiles, all, keys);
    }
}
