package org.learnerhub.verify.xml;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractExamination;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.verify.trust.SignerNames;
import org.learnerhub.verify.trust.SignerTrust;
import org.learnerhub.verify.trust.TimestampTrust;
import org.learnerhub.verify.trust.TimestampTrust.Stamp;
import org.learnerhub.verify.xml.SignatureForm.EntryReference;

/**
 * Judges the XML face. A document is read into the one form that an extract has and written anew; a reference is never
 * followed to where the document says, so nothing can be wrapped, moved or added. Thread-safe.
 */
public final class XmlExamination implements ExtractExamination {

    private final SignerTrust trust;
    private final TimestampTrust timestamps;

    public XmlExamination(SignerTrust trust, TimestampTrust timestamps) {
        this.trust = trust;
        this.timestamps = timestamps;
    }

    @Override
    public Verification examine(byte[] document) {
        try {
            ReadExtract read = ReadExtract.of(document);
            ReadSignature whole = read.whole();
            return whole == null ? subset(read) : whole(read, whole);
        } catch (Objection e) {
            return e.verification();
        }
    }

    private Verification whole(ReadExtract read, ReadSignature whole) throws Objection {
        requireSigner(read, whole);
        whole.requireValue();
        byte[] covered = DocumentForm.of(
                null,
                CanonicalForm.of(read.head()),
                read.entryForms(),
                read.subsets().text());
        boolean sameSigner = whole.signer().equals(read.subsets().signer());
        if (!ExtractDigest.base64Of(covered).equals(whole.digest()) || !sameSigner) {
            throw Objection.altered(place(read));
        }
        requireEntries(read);
        if (read.entries().size() != read.subsets().manifest().size()) {
            throw Objection.altered("entries");
        }
        return genuine(read, whole);
    }

    private Verification subset(ReadExtract read) throws Objection {
        ReadSignature signature = read.subsets();
        requireSigner(read, signature);
        signature.requireValue();
        if (!read.head().digest().base64().equals(signature.digest())) {
            throw Objection.altered("head");
        }
        requireEntries(read);
        return genuine(read, signature);
    }

    private void requireSigner(ReadExtract read, ReadSignature signature) throws Objection {
        Instant issued = read.head().issued();
        Optional<ExtractCode> wrong = trust.wrong(signature.signer().certificate(), List.of(), issued);
        if (wrong.isPresent()) {
            throw Objection.of(Verdict.NOT_OURS, wrong.get());
        }
        if (!signature.time().equals(issued.toString())) {
            throw Objection.altered("signature " + signature.id());
        }
    }

    /** Each entry is one of the manifest, unaltered, and they stand in its order. */
    private static void requireEntries(ReadExtract read) throws Objection {
        Map<String, Integer> places = new HashMap<>();
        List<EntryReference> manifest = read.subsets().manifest();
        for (int i = 0; i < manifest.size(); i++) {
            places.put(manifest.get(i).id(), i);
        }
        int last = -1;
        for (int i = 0; i < read.entries().size(); i++) {
            ExtractEntry entry = read.entries().get(i);
            int place = places.getOrDefault(entry.id(), -1);
            String digest = ExtractDigest.base64Of(read.entryForms().get(i));
            if (place <= last || !manifest.get(place).digest().equals(digest)) {
                throw Objection.altered("entry " + entry.id());
            }
            last = place;
        }
    }

    /** Where a document differs from what was signed, as near as the inner digests can say. */
    private static String place(ReadExtract read) {
        try {
            if (!read.head().digest().base64().equals(read.subsets().digest())) {
                return "head";
            }
            requireEntries(read);
            return "entries or signature " + SignatureForm.SUBSETS;
        } catch (Objection e) {
            return e.verification().reasons().get(0).place() + "";
        }
    }

    private Verification genuine(ReadExtract read, ReadSignature signature) throws Objection {
        List<Refusal> reasons = new ArrayList<>();
        Stamp stamp = timestamps.judge(signature.timestamp(), signature.timestamped());
        if (stamp.isOfOther()) {
            throw Objection.changed(ExtractCode.EXTRACT_TIMESTAMP_WRONG, "signature " + signature.id());
        }
        if (stamp.isUntrusted()) {
            reasons.add(Refusal.of(ExtractCode.EXTRACT_TIMESTAMP_WRONG));
        }
        List<ExtractDigest> digests = read.subsets().manifest().stream()
                .map(one -> ExtractDigest.ofBase64(one.digest()))
                .toList();
        Disclosed covered = new Disclosed(
                Face.XML,
                read.head(),
                read.entries(),
                digests.size(),
                ExtractDigest.root(read.head().digest(), digests),
                SignerNames.commonName(signature.signer().certificate()),
                stamp.time());
        return new Verification(Verdict.GENUINE, reasons, covered);
    }
}
