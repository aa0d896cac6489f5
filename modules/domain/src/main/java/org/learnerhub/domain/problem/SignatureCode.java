package org.learnerhub.domain.problem;

import static org.learnerhub.domain.problem.Severity.ERROR;

/** What is said of signed documents that somebody checks: HUB-202x. */
public enum SignatureCode implements HubCode {
    NOT_GENUINE(
            "HUB-2020",
            ERROR,
            "The signature is not genuine: altered, malformed, or not by anybody trusted here.",
            "Do not rely on the document: fetch it again, check whom --trust names, and tell the operator."),
    OUTPUT_OF_OTHER_JOB(
            "HUB-2021",
            ERROR,
            "The document is genuine, but of another job.",
            "Fetch the output of this job again; tell the operator if it comes a second time."),
    OUTPUT_OF_OTHER_EDITION(
            "HUB-2022",
            ERROR,
            "The document is genuine and of this job, but of another edition of the answer.",
            "Take output and result of the same edition; the newest edition counts."),
    OUTPUT_NOT_OF_RESULT(
            "HUB-2023",
            ERROR,
            "The file is not the output that the signed result names.",
            "It is another job's, another edition's, or was altered: fetch output and result again."),
    SIGNATURE_OF_OTHER_KIND(
            "HUB-2024",
            ERROR,
            "The signed document is of another kind, and says nothing of this output.",
            "Give the output's own signature (output.csv.signature.xml), the XML output itself, or the result."),
    OUTPUT_NOT_BOUND(
            "HUB-2025",
            ERROR,
            "Nothing that is signed says whose output this is: it was signed before outputs were bound to their jobs.",
            "Compare it with the job's result, or ask the operator for the job and its digests.");

    private final Meaning meaning;

    SignatureCode(String code, Severity severity, String sentence, String mend) {
        meaning = new Meaning(code, severity, sentence, mend);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
