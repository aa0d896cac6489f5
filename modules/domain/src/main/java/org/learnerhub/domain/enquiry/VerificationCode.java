package org.learnerhub.domain.enquiry;

/** How a verification ended, by the contract's codes (section 2). */
public enum VerificationCode {
    /** Match. */
    WSVRC001,
    /** Match, and the number was merged into another. */
    WSVRC002,
    /** Similar names. */
    WSVRC003,
    /** Similar names, and the number was merged into another. */
    WSVRC004,
    /** The number is somebody else's. */
    WSVRC005,
    /** The number is nobody's. */
    WSVRC006
}
