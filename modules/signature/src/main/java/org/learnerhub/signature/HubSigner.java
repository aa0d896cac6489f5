package org.learnerhub.signature;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.xml.security.algorithms.SignatureAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.SignedInfo;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.trust.OutputLabel;

/**
 * Signs with one key. The documents are canonical already, so a reference's digest is that of plain bytes; the library
 * canonicalises only the small SignedInfo and makes the signature value. Thread-safe.
 */
public final class HubSigner implements DocumentSigner {

    private static final int HEAD_BYTES = 64 * 1024;

    private final PrivateKey key;
    private final SignatureText text;
    private final String trustAnchorPem;

    /** @param key RSA or EC, that of the certificate */
    public HubSigner(PrivateKey key, X509Certificate certificate, X509Certificate authority) {
        this.key = key;
        String method = key.getAlgorithm().equals("RSA") ? Algorithms.RSA_SHA_256 : Algorithms.ECDSA_SHA_256;
        this.text = new SignatureText(method, certificate, authority);
        this.trustAnchorPem = CertificateNames.pem(authority);
    }

    /** @throws IllegalArgumentException if the document cannot be canonical, or is the target itself */
    @Override
    public void enveloped(Path canonical, Path target) {
        envelope(canonical, null, target);
    }

    /** @throws IllegalArgumentException as without label */
    @Override
    public void enveloped(Path canonical, OutputLabel label, Path target) {
        envelope(canonical, label, target);
    }

    private void envelope(Path canonical, @Nullable OutputLabel label, Path target) {
        try (FileChannel in = FileChannel.open(canonical)) {
            if (Files.exists(target) && Files.isSameFile(canonical, target)) {
                throw new IllegalArgumentException("a document is not signed onto itself");
            }
            RootTag root = RootTag.in(head(canonical));
            requireEnd(in);
            byte[] digest = Digests.ofFile(canonical, root.start(), "SHA-256");
            byte[] signature = sign(text.wholeDocument(label, digest));
            try (FileChannel out = FileChannel.open(
                    target,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                copy(in, 0, root.end(), out);
                write(signature, out);
                copy(in, root.end(), in.size(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] enveloped(byte[] canonical) {
        RootTag root = RootTag.in(canonical);
        requireEnd(canonical[canonical.length - 1]);
        MessageDigest digest = Digests.start("SHA-256");
        digest.update(canonical, root.start(), canonical.length - root.start());
        byte[] signature = sign(text.wholeDocument(null, digest.digest()));
        ByteArrayOutputStream signed = new ByteArrayOutputStream(canonical.length + signature.length);
        signed.write(canonical, 0, root.end());
        signed.writeBytes(signature);
        signed.write(canonical, root.end(), canonical.length - root.end());
        return signed.toByteArray();
    }

    /** @throws IllegalArgumentException if the URI is none, is empty or names a part of the signature's own document */
    @Override
    public void detached(Path file, String uri, @Nullable OutputLabel label, Path target) {
        if (uri.isEmpty() || uri.startsWith("#")) {
            throw new IllegalArgumentException("a detached signature needs the name of a file");
        }
        try {
            byte[] digest = Digests.ofFile(file, 0, "SHA-256");
            Files.write(target, sign(text.file(URI.create(uri).toString(), label, digest)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String trustAnchorPem() {
        return trustAnchorPem;
    }

    private byte[] sign(String signedInfo) {
        byte[] unsigned = text.signature(signedInfo, new byte[0]).getBytes(StandardCharsets.UTF_8);
        try {
            XMLStreamReader reader = XmlFactories.reader(new ByteArrayInputStream(unsigned));
            reader.nextTag();
            SignedInfo parsed = SignatureValueCheck.signedInfo(new ElementCopy(reader).whole(null));
            SignatureAlgorithm algorithm = parsed.getSignatureAlgorithm();
            algorithm.initSign(key);
            algorithm.update(parsed.getCanonicalizedOctetStream());
            return text.signature(signedInfo, algorithm.sign()).getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException | Refusal | XMLSecurityException | IOException e) {
            throw new IllegalStateException("the hub's key cannot sign", e);
        }
    }

    private static byte[] head(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static void requireEnd(FileChannel in) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        in.read(last, in.size() - 1);
        requireEnd(last.get(0));
    }

    private static void requireEnd(byte last) {
        if (last != '>') {
            throw new IllegalArgumentException("a canonical document ends with its root's end tag");
        }
    }

    private static void copy(FileChannel in, long from, long to, FileChannel out) throws IOException {
        long at = from;
        while (at < to) {
            at += in.transferTo(at, to - at, out);
        }
    }

    private static void write(byte[] bytes, FileChannel out) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }
}
