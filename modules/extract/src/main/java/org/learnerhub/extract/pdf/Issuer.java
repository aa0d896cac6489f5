package org.learnerhub.extract.pdf;

/**
 * Who issues the extracts.
 *
 * @param name of the hub, as its certificate has it
 * @param verifyAddress where anybody checks an extract
 * @param rootFingerprint SHA-256 of the root certificate, hexadecimal
 */
record Issuer(String name, String verifyAddress, String rootFingerprint) {}
