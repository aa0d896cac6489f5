package org.learnerhub.domain.problem;

/** The contract's own codes (section 2), as they stand on the wire. */
public enum WireCode {
    /** For notices, which have no code on the wire. */
    NONE,
    WSEC0001,
    WSEC0002,
    WSEC0003,
    WSEC0005,
    WSEC0006,
    WSEC0999,
    WSRC0007,
    WSRC0008,
    WSRC0009,
    WSRC0010,
    WSRC0017,
    WSRC0018,
    RC005,
    RC006,
    RC007,
    RC008,
    RC009,
    RC010,
    RC011,
    RC012,
    RC013
}
