package org.learnerhub.app.whole.recorded;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question and the entries that it must leave in the audit trail.
 *
 * @param message a recorded request, or the document that is fetched
 * @param purpose how it ends
 * @param learners all of them; null where it is known only afterwards
 * @param first what was shown of the first learner
 */
record AuditedQuestion(
        String message,
        String operation,
        String purpose,
        @Nullable Set<String> learners,
        String first) {

    static final String ODALYS = "1026893096";
    private static final String TAMSIN_ROSE = "6936002314";

    /** Every operation that answers with somebody, or with whether somebody is there. */
    static Stream<AuditedQuestion> all() {
        return Stream.of(
                new AuditedQuestion(
                        "010-find-by-uln", "learnerByULN", "FindType FUL", Set.of(ODALYS), "exact shown-record"),
                new AuditedQuestion(
                        "012-find-by-uln-nobody", "learnerByULN", "FUL", Set.of(ODALYS), "nobody shown-nothing"),
                new AuditedQuestion(
                        "014-find-by-uln-check-only", "learnerByULN", "CHK", Set.of(ODALYS), "exact shown-nothing"),
                new AuditedQuestion(
                        "023-find-nobody", "learnerByDemographics", "FindType FUL", Set.of(), "nobody shown-nothing"),
                new AuditedQuestion(
                        "030-register", "registerSingleLearner", "a new number", null, "registered shown-nothing"),
                new AuditedQuestion(
                        "041-update-outdated",
                        "updateSingleLearner",
                        "of version 1",
                        Set.of(ODALYS),
                        "outdated shown-nothing"),
                new AuditedQuestion(
                        "040-update", "updateSingleLearner", "of version 2", Set.of(ODALYS), "updated shown-nothing"),
                new AuditedQuestion(
                        "050-verify",
                        "verifyLearner",
                        "compared with GivenName, FamilyName, DateOfBirth, Gender",
                        Set.of(ODALYS),
                        "match shown-identity"),
                new AuditedQuestion(
                        "060-retrieve",
                        "retrieveULNs",
                        "4 of them",
                        Set.of(ODALYS, TAMSIN_ROSE),
                        "found shown-identity"),
                new AuditedQuestion(
                        "071-get-output", "getBatchRegistrationOutput", "job 4", Set.of(), "complete shown-nothing"),
                new AuditedQuestion(
                        "081-get-verify-output",
                        "getVerifyBatchOutput",
                        "job 5",
                        Set.of(ODALYS, TAMSIN_ROSE),
                        "complete shown-identity"),
                new AuditedQuestion(
                        "090-merged-report",
                        "getMergedUnmergedULNsReport",
                        "from 2020-01-01",
                        Set.of("4444599390", TAMSIN_ROSE, "1174112637", "8383558804"),
                        "reported shown-identity"),
                new AuditedQuestion(
                        "092-deleted-report",
                        "getDeletedULNsReport",
                        "from 2020-01-01",
                        Set.of("1964986809"),
                        "reported shown-nothing"),
                new AuditedQuestion(
                        "100-record",
                        "getLearnerRecord",
                        "UserType ORG, LNRContactType TEL",
                        Set.of("1026922983"),
                        "shown-for-org-tel shown-record"),
                new AuditedQuestion(
                        "OUTPUT", "getDocument", "OUTPUT of job 4, edition 1", Set.of(), "fetched shown-nothing"),
                new AuditedQuestion(
                        "RESULT", "getDocument", "RESULT of job 4, edition 1", Set.of(), "fetched shown-nothing"),
                new AuditedQuestion(
                        "OUTPUT",
                        "getDocument",
                        "OUTPUT of job 5, edition 1",
                        Set.of(ODALYS, TAMSIN_ROSE),
                        "fetched shown-identity"),
                new AuditedQuestion(
                        "RESULT",
                        "getDocument",
                        "RESULT of job 5, edition 1",
                        Set.of(ODALYS, TAMSIN_ROSE),
                        "fetched shown-nothing"));
    }

    @Override
    public String toString() {
        return operation + " " + message;
    }
}
