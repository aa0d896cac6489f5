package org.learnerhub.app.node;

import java.util.Map;
import org.learnerhub.domain.disclosure.ReadGate;
import org.learnerhub.domain.enquiry.EnquiryPorts;
import org.learnerhub.domain.enquiry.FindFingerprint;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.enquiry.NoteFetch;
import org.learnerhub.domain.enquiry.ReportStandings;
import org.learnerhub.domain.enquiry.RetrieveUlns;
import org.learnerhub.domain.enquiry.ShowRegisteredDetails;
import org.learnerhub.domain.enquiry.VerifyLearner;
import org.learnerhub.domain.matching.RowMatcher;
import org.learnerhub.domain.record.RecordGate;
import org.learnerhub.domain.record.ShowLearnerRecord;
import org.learnerhub.domain.registration.LearnerAnswer;
import org.learnerhub.domain.registration.single.FindFirst;
import org.learnerhub.domain.registration.single.RegisterLearner;
import org.learnerhub.domain.registration.single.UpdateLearner;
import org.learnerhub.domain.stewardship.StewardshipReport;
import org.learnerhub.domain.verification.NoteVerified;
import org.learnerhub.domain.verification.TellVerified;
import org.learnerhub.domain.verification.VerificationKind;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.store.Store;

/** The use cases about single learners: strict matching, by the node's own model. */
record EnquiryFeature(NodeParts parts, ReadGate gate, RecordGate records, LearnerAnswer answers) {

    SingleLearners singleLearners() {
        Store store = parts.store();
        EnquiryPorts enquiry =
                new EnquiryPorts(store.unitOfWork(), store.register(), gate, store.recentFinds(), store.notedFinds());
        NoteVerified verified = new NoteVerified(store.unitOfWork(), answers, gate);
        NoteFetch fetches = new NoteFetch(store.unitOfWork(), gate, Map.of(VerificationKind.VER, verified));
        RowMatcher strict = parts.strict();
        FindFingerprint fingerprint = new FindFingerprint(parts.keys().passwordSecret());
        FindFirst findFirst = parts.settings().findFirst();
        return new SingleLearners(
                new FindLearners(enquiry, strict, fingerprint, findFirst.remembered(), parts.clock()),
                new RegisterLearner(enquiry, strict, parts.keys().ulnSecret(), fingerprint, findFirst, parts.clock()),
                new UpdateLearner(enquiry, strict, parts.clock()),
                new VerifyLearner(enquiry, strict, parts.clock()),
                new RetrieveUlns(enquiry),
                answers,
                new TellVerified(answers, verified),
                fetches,
                new ReportStandings(new StewardshipReport(store.events()), gate, parts.clock()),
                new ShowLearnerRecord(new ShowRegisteredDetails(enquiry, strict, parts.clock()), records));
    }
}
