package org.learnerhub.domain.extract.status;

/** The keys that sign extracts and status lists, those of before too, as JSON for verifiers of each kind. */
public interface PublishedKeys {

    /** A JSON Web Key Set, RFC 7517, each key with its certificates. */
    byte[] keySet();

    /** The DID document of this hub's {@code did:web}. */
    byte[] didDocument();

    /** The issuer's metadata for SD-JWT credentials. */
    byte[] jwtIssuer();
}
