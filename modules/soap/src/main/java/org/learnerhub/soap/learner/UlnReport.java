package org.learnerhub.soap.learner;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.g1.reportmsg.MIAPDeletedLearner;
import org.learnerhub.contract.g1.reportmsg.MIAPDeletedLearners;
import org.learnerhub.contract.g1.reportmsg.MIAPMergedLearner;
import org.learnerhub.contract.g1.reportmsg.MIAPMergedLearners;
import org.learnerhub.contract.g1.reportmsg.MIAPULNReport;
import org.learnerhub.contract.g1.reportmsg.MIAPUnmergedLearner;
import org.learnerhub.contract.g1.reportmsg.MIAPUnmergedLearners;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.stewardship.LearnerEvent;
import org.learnerhub.domain.stewardship.ReportedEvent;

/** Merges, unmerges and deletions as the reports tell them (contract 1.2); lists without an entry are left out. */
final class UlnReport {

    private final MIAPULNReport report = new MIAPULNReport();

    private UlnReport() {}

    /** Null where nothing happened. */
    static @Nullable MIAPULNReport of(List<ReportedEvent> events) {
        if (events.isEmpty()) {
            return null;
        }
        UlnReport all = new UlnReport();
        events.forEach(all::add);
        return all.report;
    }

    private void add(ReportedEvent reported) {
        LearnerEvent.Standing event = reported.event();
        if (event instanceof LearnerEvent.Merged) {
            merged(event, requireNonNull(reported.master()), reported.learner().details());
        } else if (event instanceof LearnerEvent.Unmerged) {
            unmerged(
                    event, requireNonNull(reported.master()), reported.learner().details());
        } else {
            deleted(event);
        }
    }

    private void merged(LearnerEvent event, RegisteredLearner master, LearnerDetails learner) {
        MIAPMergedLearner pair = new MIAPMergedLearner();
        pair.setMasterULN(master.uln().toString());
        pair.setMasterFamilyName(master.details().get(LearnerField.FAMILY_NAME));
        pair.setMasterGivenName(master.details().get(LearnerField.GIVEN_NAME));
        pair.setMasterDateOfBirth(master.details().get(LearnerField.DATE_OF_BIRTH));
        pair.setMergedULN(event.uln().toString());
        pair.setMergedFamilyName(learner.get(LearnerField.FAMILY_NAME));
        pair.setMergedGivenName(learner.get(LearnerField.GIVEN_NAME));
        pair.setMergedDateOfBirth(learner.get(LearnerField.DATE_OF_BIRTH));
        pair.setMergedDate(WireTime.dateOf(event.at()));
        if (report.getMergedLearners() == null) {
            report.setMergedLearners(new MIAPMergedLearners());
        }
        report.getMergedLearners().getMergedLearner().add(pair);
    }

    private void unmerged(LearnerEvent event, RegisteredLearner master, LearnerDetails learner) {
        MIAPUnmergedLearner pair = new MIAPUnmergedLearner();
        pair.setMasterULN(master.uln().toString());
        pair.setMasterFamilyName(master.details().get(LearnerField.FAMILY_NAME));
        pair.setMasterGivenName(master.details().get(LearnerField.GIVEN_NAME));
        pair.setMasterDateOfBirth(master.details().get(LearnerField.DATE_OF_BIRTH));
        pair.setUnmergedULN(event.uln().toString());
        pair.setUnmergedFamilyName(learner.get(LearnerField.FAMILY_NAME));
        pair.setUnmergedGivenName(learner.get(LearnerField.GIVEN_NAME));
        pair.setUnmergedDateOfBirth(learner.get(LearnerField.DATE_OF_BIRTH));
        pair.setUnmergedDate(WireTime.dateOf(event.at()));
        if (report.getUnmergedLearners() == null) {
            report.setUnmergedLearners(new MIAPUnmergedLearners());
        }
        report.getUnmergedLearners().getUnmergedLearner().add(pair);
    }

    private void deleted(LearnerEvent event) {
        MIAPDeletedLearner learner = new MIAPDeletedLearner();
        learner.setULN(event.uln().toString());
        learner.setDeletedDate(WireTime.dateOf(event.at()));
        if (report.getDeletedLearners() == null) {
            report.setDeletedLearners(new MIAPDeletedLearners());
        }
        report.getDeletedLearners().getDeletedLearner().add(learner);
    }
}
