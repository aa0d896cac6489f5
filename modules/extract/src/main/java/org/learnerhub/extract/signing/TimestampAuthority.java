package org.learnerhub.extract.signing;

/** Says when something was signed: RFC 3161. */
public interface TimestampAuthority {

    /**
     * @param digest SHA-256 of what is to be stamped
     * @return a time-stamp token, DER
     * @throws java.io.UncheckedIOException where the authority does not answer, or not with a token over this digest
     */
    byte[] token(byte[] digest);
}
