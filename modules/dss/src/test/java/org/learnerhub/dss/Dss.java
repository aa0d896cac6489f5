package org.learnerhub.dss;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

/**
 * DSS with its own policy as it comes, at a given time. It trusts the roots and reads the revocation lists of one folder;
 * nothing that would fetch anything is set.
 */
final class Dss {

    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
    private final Instant now;

    /** @param folder of {@code .cer} and {@code .crl} */
    Dss(Path folder, Instant now) throws IOException {
        this.now = now;
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        for (Path root : files(folder, ".cer")) {
            roots.addCertificate(DSSUtils.loadCertificate(root.toFile()));
        }
        DSSDocument[] lists = files(folder, ".crl").stream()
                .map(list -> new FileDocument(list.toFile()))
                .toArray(DSSDocument[]::new);
        verifier.setTrustedCertSources(roots);
        verifier.setCrlSource(new ExternalResourcesCRLSource(lists));
    }

    /** What it says of each signature in a file, in order; nothing where it finds none. */
    List<Said> of(Path file) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(file.toFile()));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(now));
        SimpleReport report = validator.validateDocument().getSimpleReport();
        return report.getSignatureIdList().stream()
                .map(id -> new Said(
                        report.getIndication(id),
                        String.valueOf(report.getSignatureFormat(id)),
                        report.getSignatureScopes(id).stream()
                                .map(scope -> scope.getScope() + " " + scope.getName())
                                .toList(),
                        Stream.of(report.getAdESValidationErrors(id), report.getAdESValidationWarnings(id))
                                .flatMap(List::stream)
                                .map(message -> message.getValue())
                                .toList()))
                .toList();
    }

    static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    /**
     * @param level such as XAdES-BASELINE-B
     * @param scopes what the signature is over
     */
    record Said(Indication indication, String level, List<String> scopes, List<String> messages) {

        /** It is signed as the hub signs, by the hub, and nothing that is signed was changed. */
        boolean passed() {
            return indication == Indication.TOTAL_PASSED && level.matches("[XP]AdES-BASELINE-[BT]");
        }

        boolean overAll() {
            return scopes.equals(List.of("FULL Full XML File")) || scopes.equals(List.of("FULL Full PDF"));
        }
    }
}
