package org.learnerhub.domain.access;

import java.time.Instant;

/**
 * The proof that a message was signed: signature, coverage and age hold; whose certificate it is remains to be asked.
 *
 * @param certificateSha256 fingerprint of the signing certificate, lower-case hex
 * @param identity what no two messages share, lower-case hex of 64 digits
 * @param stale when a message with this timestamp is too old anyhow
 */
public record SignedMessage(String certificateSha256, String identity, Instant stale) {}
