package org.learnerhub.client;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.signature.DocumentVerifier;
import org.learnerhub.signature.Verdict;
import org.learnerhub.signature.Verdict.Genuine;

/** Which of a job's documents are to be relied on: genuine, about the file that was sent, and of the same answer. */
final class AnswerCheck {

    private final DocumentVerifier verifier;
    private final SentFile sent;
    private final long job;
    private final Set<String> complaints = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private @Nullable DocumentFacts result;
    private boolean bound = true;

    AnswerCheck(DocumentVerifier verifier, SentFile sent, long job) {
        this.verifier = verifier;
        this.sent = sent;
        this.job = job;
    }

    /** Why some document is not to be relied on, a sentence each; empty where all are. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What else there is to say. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether something signed says that the output is this job's. */
    boolean bound() {
        return bound;
    }

    boolean receipt(String name, byte[] receipt) {
        Verdict verdict = verifier.verify(new ByteArrayInputStream(receipt));
        return isGenuine(name, verdict) && isOurs(name, DocumentFacts.of(new ByteArrayInputStream(receipt)), "Receipt");
    }

    /** @param edition that was asked for */
    boolean result(String name, Path file, int edition) throws IOException {
        result = null;
        if (!isGenuine(name, verifier.verify(file))) {
            return false;
        }
        DocumentFacts facts = DocumentFacts.of(file);
        if (!isOurs(name, facts, "Result") || isObjected(name, objection(facts.answers(), edition))) {
            return false;
        }
        result = facts;
        return true;
    }

    /** Of an output that carries its signature. */
    boolean output(String name, Path output, int edition) throws IOException {
        Verdict verdict = verifier.verify(output);
        if (verdict instanceof Genuine && !DocumentFacts.of(output).isXmlOutput()) {
            return !isObjected(name, SignatureCode.SIGNATURE_OF_OTHER_KIND);
        }
        return isGenuine(name, verdict) && belongs(name, (Genuine) verdict, output, edition);
    }

    /** Of an output with a signature of its own. */
    boolean output(String name, Path signature, Path output, int edition) throws IOException {
        if (!DocumentFacts.of(signature).isDetachedSignature() && verifier.verify(signature) instanceof Genuine) {
            return !isObjected(name, SignatureCode.SIGNATURE_OF_OTHER_KIND);
        }
        Verdict verdict = verifier.verify(signature, output);
        return isGenuine(name, verdict) && belongs(name, (Genuine) verdict, output, edition);
    }

    private boolean belongs(String name, Genuine verdict, Path output, int edition) throws IOException {
        OutputLabel label = verdict.label();
        if (isObjected(name, objection(label, edition))) {
            return false;
        }
        HubCode unlike = result == null ? null : OutputBinding.objection(result, label, output);
        if (unlike == SignatureCode.OUTPUT_NOT_BOUND) {
            unlike = null;
            if (label == null) {
                bound = false;
                remarks.add(name + ": " + OutputBinding.words(SignatureCode.OUTPUT_NOT_BOUND));
            }
        }
        return !isObjected(name, unlike);
    }

    private @Nullable HubCode objection(@Nullable OutputLabel said, int edition) {
        return OutputBinding.objection(said, new OutputLabel(job, edition));
    }

    /** A genuine document about another file or job is no answer to this one. */
    private boolean isOurs(String name, DocumentFacts facts, String kind) {
        if (!facts.kind().equals(kind)) {
            return !isObjected(name, SignatureCode.SIGNATURE_OF_OTHER_KIND);
        }
        boolean ours =
                sent.sha256().equals(facts.fileSha256()) && Long.toString(job).equals(facts.job());
        if (!ours) {
            complaints.add(name + " is genuine, but about another file or job than this one.");
        }
        return ours;
    }

    private boolean isGenuine(String name, Verdict verdict) {
        if (verdict instanceof Verdict.NotGenuine not) {
            complaints.add(name + " is not to be relied on: " + SignatureCode.NOT_GENUINE.code() + " "
                    + not.reason().sentence() + " " + not.detail());
            return false;
        }
        return true;
    }

    private boolean isObjected(String name, @Nullable HubCode objection) {
        if (objection != null) {
            complaints.add(name + " is not to be relied on: " + OutputBinding.words(objection));
        }
        return objection != null;
    }
}
