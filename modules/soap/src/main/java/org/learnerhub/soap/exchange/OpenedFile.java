package org.learnerhub.soap.exchange;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A draft that is answered once: opened at once, so that it may be discarded before the connection has taken it. Whoever
 * never reads it leaves the stream to the garbage collector.
 */
final class OpenedFile implements DataSource {

    private final InputStream content;
    private final long size;
    private final String sha256;

    private OpenedFile(InputStream content, long size, String sha256) {
        this.content = content;
        this.size = size;
        this.sha256 = sha256;
    }

    static OpenedFile of(Path file) throws IOException {
        return new OpenedFile(Files.newInputStream(file), Files.size(file), digest(file));
    }

    private static String digest(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    DataHandler handler() {
        return new DataHandler(this);
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }

    @Override
    public InputStream getInputStream() {
        return content;
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a report is read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return "report";
    }
}
