package org.learnerhub.client;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.trust.OutputLabel;

/** Does a genuine document belong to this job and edition? Two things tell it: a signed label, a signed digest. */
final class OutputBinding {

    private OutputBinding() {}

    /**
     * By what the document itself says.
     *
     * @param said null where it says nothing
     * @return null where nothing speaks against it
     */
    static @Nullable HubCode objection(@Nullable OutputLabel said, OutputLabel expected) {
        if (said == null || said.equals(expected)) {
            return null;
        }
        return said.job() == expected.job() ? SignatureCode.OUTPUT_OF_OTHER_EDITION : SignatureCode.OUTPUT_OF_OTHER_JOB;
    }

    /**
     * By what a genuine result says of its output.
     *
     * @param said the label that the output or its signature bears, believed or not: it only helps to say what is wrong
     * @return null where the file is the very output
     */
    static @Nullable HubCode objection(DocumentFacts result, @Nullable OutputLabel said, Path output)
            throws IOException {
        DocumentFacts.Output bound = result.output();
        if (bound == null) {
            return SignatureCode.OUTPUT_NOT_BOUND;
        }
        if (bound.sha256().equals(FileDigest.of(output))) {
            return null;
        }
        OutputLabel expected = result.answers();
        HubCode other = expected == null ? null : objection(said, expected);
        return other == null ? SignatureCode.OUTPUT_NOT_OF_RESULT : other;
    }

    /**
     * By what the person at the keyboard expects.
     *
     * @param said which edition of which job's answer the document is, or whose output; null where it does not say
     * @param job null where anyone will do
     * @param edition null where anyone will do
     * @return null where nothing speaks against it
     */
    static @Nullable HubCode unexpected(
            DocumentFacts facts, @Nullable OutputLabel said, @Nullable Long job, @Nullable Integer edition) {
        if (job == null) {
            return null;
        }
        if (said != null) {
            return objection(said, new OutputLabel(job, edition == null ? said.edition() : edition));
        }
        if (facts.isDetachedSignature() || facts.isXmlOutput()) {
            return SignatureCode.OUTPUT_NOT_BOUND;
        }
        return job.toString().equals(facts.job()) ? null : SignatureCode.OUTPUT_OF_OTHER_JOB;
    }

    /** Such as {@code HUB-2021 The document is genuine, but of another job.}. */
    static String words(HubCode code) {
        return code.code() + " " + code.sentence();
    }
}
