package org.learnerhub.signature;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.signature.Verdict.NotGenuine;
import org.learnerhub.signature.Verdict.Reason;

/**
 * Judges XML signatures in constant memory. An enveloped signature must be the root's first child and cover the whole
 * document; a detached one must be a document of its own and cover the file's octets. Keys that a signature brings
 * along count for nothing; only certificates that lead to an anchor do. Nothing is ever fetched. Thread-safe.
 */
public final class DocumentVerifier {

    private final Clock clock;
    private final Trust trust;

    /** @param trusted authorities' certificates, or signers' own; none means that nothing is genuine */
    public DocumentVerifier(Clock clock, Collection<X509Certificate> trusted) {
        this.clock = clock;
        this.trust = new Trust(new Anchors(Set.copyOf(trusted)));
    }

    /** Judges a document that carries its signature. */
    public Verdict verify(Path document) {
        return verify(document, null);
    }

    /**
     * Judges a detached signature.
     *
     * @param content the file it must be about; null or absent if there is none to compare with
     */
    public Verdict verify(Path signature, @Nullable Path content) {
        try (InputStream bytes = Files.newInputStream(signature)) {
            return judge(bytes, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges a document that carries its signature. Stops reading where it need not know more; closes nothing. */
    public Verdict verify(InputStream document) {
        return judge(document, null);
    }

    private Verdict judge(InputStream document, @Nullable Path content) {
        try {
            return new Examination(document, content, trust, clock.instant()).run();
        } catch (Refusal e) {
            return e.verdict();
        } catch (IOException | XMLStreamException | WstxLazyException e) {
            IOException machinery = ParserFailure.ofMachinery(e).orElse(null);
            if (machinery != null) {
                throw new UncheckedIOException(machinery);
            }
            return new NotGenuine(Reason.MALFORMED, "The document is not well-formed XML, or not within the limits.");
        }
    }
}
