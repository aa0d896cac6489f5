package org.learnerhub.signature.keys;

import java.nio.file.Path;

/**
 * Where the hub's keys live and how they are made.
 *
 * @param keys secret: for the hub's own account only
 * @param trust public: holds {@code ca.pem}, which receivers need in order to verify
 * @param hubName the certificates' common name; letters, digits, spaces and {@code . -}, at most 50
 */
public record KeySettings(Path keys, Path trust, String hubName, KeyType type) {

    public KeySettings {
        if (!hubName.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} .-]{0,48}[\\p{L}\\p{N}.])?")) {
            throw new IllegalArgumentException("the hub's name must be 1 to 50 letters, digits, spaces, '.' and '-'");
        }
    }
}
