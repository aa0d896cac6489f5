package org.learnerhub.signature;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.OutputLabel;
import org.learnerhub.signature.Verdict.Reason;

/**
 * What a signature says of itself, well formed and with permitted algorithms, but not yet believed.
 *
 * @param signature the element, as the library needs it
 * @param value the signature's bytes
 * @param digest what the covered bytes must hash to
 * @param label whose output is signed, by the type of the reference; null where it says nothing of the kind
 */
record Claim(
        DsElement signature,
        byte[] value,
        String signatureAlgorithm,
        String digestAlgorithm,
        byte[] digest,
        Coverage coverage,
        @Nullable OutputLabel label,
        List<byte[]> certificates) {

    /** @param standsAlone whether the signature is a document of its own */
    static Claim read(DsElement signature, boolean standsAlone) throws Refusal {
        List<DsElement> parts = signature.children("KeyInfo").isEmpty()
                ? signature.exactly("SignedInfo", "SignatureValue")
                : signature.exactly("SignedInfo", "SignatureValue", "KeyInfo");
        DsElement signedInfo = parts.get(0);
        String method = algorithms(signedInfo);
        DsElement reference = onlyReference(signedInfo);
        List<DsElement> transforms = transforms(reference);
        DsElement digestMethod = reference.children("DigestMethod").get(0);
        permit(Algorithms.DIGESTS.containsKey(digestMethod.algorithm()) && !digestMethod.hasChildElements());
        return new Claim(
                signature,
                parts.get(1).bytes(),
                method,
                digestMethod.algorithm(),
                reference.children("DigestValue").get(0).bytes(),
                Coverage.of(reference, transforms, standsAlone),
                OutputLabel.of(reference.dom().getAttribute("Type")).orElse(null),
                parts.size() < 3 ? List.of() : certificates(parts.get(2)));
    }

    private static String algorithms(DsElement signedInfo) throws Refusal {
        List<DsElement> parts = signedInfo.children();
        if (parts.size() < 2
                || !parts.get(0).name().equals("CanonicalizationMethod")
                || !parts.get(1).name().equals("SignatureMethod")) {
            throw new Refusal(Reason.MALFORMED, "SignedInfo does not begin with its two methods.");
        }
        permit(Algorithms.CANONICALISATIONS.contains(parts.get(0).algorithm())
                && !parts.get(0).hasChildElements());
        String method = parts.get(1).algorithm();
        permit(Algorithms.SIGNATURES.contains(method) && !parts.get(1).hasChildElements());
        return method;
    }

    private static DsElement onlyReference(DsElement signedInfo) throws Refusal {
        if (signedInfo.children("Reference").size() != 1) {
            throw new Refusal(Reason.COVERS_TOO_LITTLE, "The signature must have one reference, to everything.");
        }
        return signedInfo
                .exactly("CanonicalizationMethod", "SignatureMethod", "Reference")
                .get(2);
    }

    private static List<DsElement> transforms(DsElement reference) throws Refusal {
        if (reference.children("Transforms").isEmpty()) {
            reference.exactly("DigestMethod", "DigestValue");
            return List.of();
        }
        List<DsElement> transforms = reference
                .exactly("Transforms", "DigestMethod", "DigestValue")
                .get(0)
                .children();
        permit(transforms.stream().allMatch(t -> t.name().equals("Transform")));
        return transforms;
    }

    private static List<byte[]> certificates(DsElement keyInfo) throws Refusal {
        List<byte[]> certificates = new ArrayList<>();
        for (DsElement data : keyInfo.children("X509Data")) {
            for (DsElement certificate : data.children("X509Certificate")) {
                certificates.add(certificate.bytes());
            }
        }
        return certificates;
    }

    private static void permit(boolean permitted) throws Refusal {
        if (!permitted) {
            throw new Refusal(Reason.FORBIDDEN_ALGORITHM, "The signature names an algorithm that is not permitted.");
        }
    }
}
