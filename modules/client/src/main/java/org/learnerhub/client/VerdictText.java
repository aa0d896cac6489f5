package org.learnerhub.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.SignatureCode;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.signature.Verdict;

/** A verdict in words and in JSON. */
final class VerdictText {

    private VerdictText() {}

    static List<String> genuine(Path file, Verdict.Genuine verdict, DocumentFacts facts) {
        List<String> lines = new ArrayList<>();
        lines.add("GENUINE: " + file);
        lines.add("  signed by    " + verdict.signer());
        lines.add("  covers       " + verdict.covered());
        lines.add("  says         " + says(facts));
        belonging(verdict, facts).forEach(lines::add);
        lines.add("  certificate  " + verdict.subject());
        lines.add("               valid from " + verdict.validFrom() + " to " + verdict.validUntil());
        lines.add("               SHA-256 " + verdict.fingerprint());
        lines.add("  algorithms   " + name(verdict.signatureAlgorithm()) + ", " + name(verdict.digestAlgorithm()));
        return lines;
    }

    static List<String> objection(Path file, HubCode objection) {
        return List.of("NOT THE RIGHT ONE: " + file, "  " + OutputBinding.words(objection), "  " + objection.mend());
    }

    /** What ties output and job together, or that nothing does. */
    private static List<String> belonging(Verdict.Genuine verdict, DocumentFacts facts) {
        OutputLabel label = verdict.label();
        if (label != null) {
            return List.of("  output of    job " + label.job() + ", edition " + label.edition());
        }
        if (facts.isDetachedSignature() || facts.isXmlOutput()) {
            return List.of("  output of    " + OutputBinding.words(SignatureCode.OUTPUT_NOT_BOUND));
        }
        if (facts.isResult()) {
            DocumentFacts.Output output = facts.output();
            return List.of(
                    output == null
                            ? "  its output   is not named: it was signed before outputs were bound to their jobs"
                            : "  its output   is " + output.name() + ", SHA-256 " + output.sha256());
        }
        return List.of();
    }

    static Map<String, Object> members(Path file, Verdict verdict, DocumentFacts facts, @Nullable HubCode objection) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("genuine", objection == null);
        if (verdict instanceof Verdict.Genuine && objection != null) {
            members.put("code", objection.code());
            members.put("sentence", objection.sentence());
            members.put("detail", objection.mend());
        } else if (verdict instanceof Verdict.Genuine genuine) {
            members.put("signer", genuine.signer());
            members.put("covered", genuine.covered());
            members.put("kind", facts.kind());
            job(genuine, facts, members);
            members.put("time", facts.time());
            members.put("certificate", certificate(genuine));
        } else if (verdict instanceof Verdict.NotGenuine not) {
            members.put("code", SignatureCode.NOT_GENUINE.code());
            members.put("reason", not.reason().name());
            members.put("sentence", not.reason().sentence());
            members.put("detail", not.detail());
        }
        return members;
    }

    private static void job(Verdict.Genuine genuine, DocumentFacts facts, Map<String, Object> members) {
        OutputLabel label = genuine.label();
        members.put("jobId", label == null ? facts.job() : Long.toString(label.job()));
        String edition = label == null ? facts.edition() : Integer.toString(label.edition());
        if (edition != null) {
            members.put("edition", edition);
        }
        if (facts.isResult()) {
            members.put("outputBound", facts.output() != null);
        } else if (facts.isDetachedSignature() || facts.isXmlOutput()) {
            members.put("outputBound", label != null);
        }
    }

    private static Map<String, Object> certificate(Verdict.Genuine genuine) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("subject", genuine.subject());
        members.put("validFrom", genuine.validFrom().toString());
        members.put("validUntil", genuine.validUntil().toString());
        members.put("sha256", genuine.fingerprint());
        return members;
    }

    /** The document's own words, believable because it is genuine. */
    private static String says(DocumentFacts facts) {
        String kind = facts.kind()
                + (facts.job() == null ? "" : " of job " + facts.job())
                + (facts.edition() == null ? "" : ", edition " + facts.edition());
        return facts.time() == null ? kind + ", no time of its own" : kind + ", " + facts.time();
    }

    private static String name(String algorithm) {
        return algorithm.substring(algorithm.lastIndexOf('#') + 1);
    }
}
