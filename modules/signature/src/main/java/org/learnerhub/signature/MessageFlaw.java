package org.learnerhub.signature;

/** Why a signed message is refused, for tests of this module only: outside, all of them are one answer. */
enum MessageFlaw {
    /** No SOAP 1.1 envelope of one header and one body. */
    ENVELOPE,
    /** Another envelope, header or body somewhere in the message. */
    SECOND_SOAP_PART,
    SECOND_SECURITY_HEADER,
    SECOND_SIGNATURE,
    /** The security header holds something else than a timestamp, a token and a signature, or is in the wrong place. */
    SECURITY_HEADER,
    TIMESTAMP,
    TOO_OLD,
    FROM_THE_FUTURE,
    EXPIRED,
    /** The token is of another kind, or its certificate cannot be read. */
    TOKEN,
    CERTIFICATE_NOT_VALID_NOW,
    WEAK_KEY,
    KEY_FOR_OTHER_USES,
    /** The signature is not built as it must be. */
    SIGNATURE,
    /** The key is not said to be the one of the token. */
    OTHER_KEY,
    CANONICALISATION,
    SIGNATURE_METHOD,
    /** A reference that is none to an id within the message. */
    REFERENCE,
    TRANSFORM,
    DIGEST_METHOD,
    REFERENCE_TO_NOTHING,
    /** Several elements have the id that a reference names. */
    AMBIGUOUS_REFERENCE,
    /** What a reference leads to is not as it was signed. */
    DIGEST,
    /** The references are right, but none leads to the body, or none to the timestamp. */
    NOT_COVERED,
    /** The signature value does not belong to what is signed and the certificate's key. */
    VALUE
}
