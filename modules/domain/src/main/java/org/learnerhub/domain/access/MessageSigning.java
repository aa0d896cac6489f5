package org.learnerhub.domain.access;

/**
 * By what an institution signs its messages.
 *
 * @param certificateSha256 fingerprint of its signing certificate, lower-case hex
 * @param required whether unsigned messages are refused
 */
public record MessageSigning(String certificateSha256, boolean required) {}
