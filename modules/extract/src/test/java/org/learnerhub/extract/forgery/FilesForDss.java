package org.learnerhub.extract.forgery;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * What a foreign validator is given of one face: whom it shall trust, that nothing of theirs is revoked, genuine documents
 * and forged ones. Its own words for the two kinds of documents are compared elsewhere, in a build without our classes.
 *
 * @param trusted certificates of roots, DER, and their revocation lists, DER
 * @param genuine by file name
 */
public record FilesForDss(Map<String, byte[]> trusted, Map<String, byte[]> genuine, FaceForgeries forgeries) {

    /** Of a root that revoked nothing: its certificate, and a list that it signed an hour after the time of issue. */
    public static Map<String, byte[]> root(String name, X509Certificate root, PrivateKey key, Instant issued)
            throws GeneralSecurityException {
        try {
            JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(root, Date.from(issued.plus(Duration.ofHours(1))));
            list.setNextUpdate(Date.from(issued.plus(Duration.ofDays(7))));
            list.addCRLEntry(BigInteger.ONE, Date.from(issued), 0);
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put(name + ".cer", root.getEncoded());
            files.put(
                    name + ".crl",
                    list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key))
                            .getEncoded());
            return files;
        } catch (java.io.IOException | OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
