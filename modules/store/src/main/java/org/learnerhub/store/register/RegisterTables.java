package org.learnerhub.store.register;

import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.learner.LearnerClusters;
import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterKeys;
import org.learnerhub.domain.learner.RegisterLoad;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.retention.PersonalData;
import org.learnerhub.domain.stewardship.LearnerEvents;
import org.learnerhub.domain.stewardship.MergeProposals;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** Learners: what they are, were, and how they were found, merged and changed. */
public final class RegisterTables {

    private final JdbcTemplate jdbc;
    private final LearnerRegister register;
    private final RegisterLoad load;
    private final RegisterKeys keys;
    private final RegisterPages pages;
    private final LearnerFacts facts;
    private final LearnerStandings standings;
    private final LearnerVersions versions;
    private final LearnerEvents events;
    private final LearnerClusters clusters;
    private final MergeProposals mergeProposals;

    public RegisterTables(OpenDatabase database, InstantSource clock) {
        jdbc = database.jdbc();
        register = new SqlLearnerRegister(jdbc, database.dialect());
        load = new SqlRegisterLoad(jdbc, database.dialect(), database.unitOfWork(), register, clock);
        keys = new SqlRegisterKeys(jdbc, database.unitOfWork());
        pages = new SqlRegisterPages(jdbc, database.dialect());
        facts = new SqlLearnerFacts(jdbc, database.dialect());
        standings = new SqlLearnerStandings(jdbc, database.dialect());
        versions = new SqlLearnerVersions(jdbc);
        events = new SqlLearnerEvents(jdbc, database.dialect(), versions);
        clusters = new SqlLearnerClusters(jdbc, database.dialect());
        mergeProposals = new SqlMergeProposals(jdbc);
    }

    public LearnerRegister register() {
        return register;
    }

    public RegisterLoad load() {
        return load;
    }

    public RegisterKeys keys() {
        return keys;
    }

    public RegisterPages pages() {
        return pages;
    }

    public LearnerFacts facts() {
        return facts;
    }

    public LearnerStandings standings() {
        return standings;
    }

    public LearnerVersions versions() {
        return versions;
    }

    public LearnerEvents events() {
        return events;
    }

    public LearnerClusters clusters() {
        return clusters;
    }

    /** Merges that wait for a second person. */
    public MergeProposals mergeProposals() {
        return mergeProposals;
    }

    /** What the register says of single learners. */
    public List<PersonalData> personal() {
        return ErasableRows.all(jdbc);
    }

    /** How many there are, merged and deleted ones too. A look through the table where it is not H2's. */
    public long count() {
        Long count = jdbc.queryForObject("select count(*) from learner", Long.class);
        return count == null ? 0 : count;
    }
}
