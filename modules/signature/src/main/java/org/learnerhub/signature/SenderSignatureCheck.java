package org.learnerhub.signature;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.learnerhub.domain.trust.FileSignatureCheck;
import org.learnerhub.signature.Verdict.Genuine;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/**
 * Checks what a sender signed, by a verifier that trusts the senders' certificates. A signature in any other place than
 * the root's first child is not passed over: such a file is refused. A file in which no signature can be seen because
 * it is no XML goes on, and its reader says what is wrong with it.
 */
public final class SenderSignatureCheck implements FileSignatureCheck {

    private final DocumentVerifier verifier;

    public SenderSignatureCheck(DocumentVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public boolean acceptable(Supplier<InputStream> opener) {
        Verdict verdict;
        try (InputStream document = opener.get()) {
            verdict = verifier.verify(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (verdict instanceof NotGenuine no && (no.reason() == Reason.NOT_SIGNED || no.reason() == Reason.MALFORMED)) {
            return !carriesSignature(opener);
        }
        return verdict instanceof Genuine;
    }

    private static boolean carriesSignature(Supplier<InputStream> opener) {
        try (InputStream document = opener.get()) {
            return signatureAnywhere(document);
        } catch (Refusal e) {
            return false;
        } catch (IOException | XMLStreamException | WstxLazyException e) {
            IOException machinery = ParserFailure.ofMachinery(e).orElse(null);
            if (machinery != null) {
                throw new UncheckedIOException(machinery);
            }
            return false;
        }
    }

    private static boolean signatureAnywhere(InputStream document) throws XMLStreamException, Refusal {
        Vocabulary vocabulary = new Vocabulary();
        XMLStreamReader reader = XmlFactories.reader(document);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                if (SignatureFinder.at(reader)) {
                    return true;
                }
                vocabulary.note(reader);
            }
        }
        return false;
    }
}
