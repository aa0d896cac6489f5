package org.learnerhub.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        lines.add("  certificate  " + verdict.subject());
        lines.add("               valid from " + verdict.validFrom() + " to " + verdict.validUntil());
        lines.add("               SHA-256 " + verdict.fingerprint());
        lines.add("  algorithms   " + name(verdict.signatureAlgorithm()) + ", " + name(verdict.digestAlgorithm()));
        return lines;
    }

    static Map<String, Object> members(Path file, Verdict verdict, DocumentFacts facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("file", file.toString());
        members.put("genuine", verdict instanceof Verdict.Genuine);
        if (verdict instanceof Verdict.Genuine genuine) {
            members.put("signer", genuine.signer());
            members.put("covered", genuine.covered());
            members.put("kind", facts.kind());
            members.put("jobId", facts.job());
            if (facts.edition() != null) {
                members.put("edition", facts.edition());
            }
            members.put("time", facts.time());
            members.put("certificate", certificate(genuine));
        } else if (verdict instanceof Verdict.NotGenuine not) {
            members.put("reason", not.reason().name());
            members.put("sentence", not.reason().sentence());
            members.put("detail", not.detail());
        }
        return members;
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
