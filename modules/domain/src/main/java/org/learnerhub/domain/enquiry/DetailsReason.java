package org.learnerhub.domain.enquiry;

import java.util.Optional;

/** For whom a record is asked for, and how the learner got in touch (contract 2). */
public record DetailsReason(User user, Contact contact) {

    /** Who asks. */
    public enum User {
        /** The learner. */
        LNR,
        /** An organisation. */
        ORG,
        /** A service. */
        SER
    }

    /** How the learner got in touch. */
    public enum Contact {
        /** Face to face. */
        FTF,
        /** By telephone. */
        TEL,
        /** By post. */
        PST,
        /** Over the web. */
        WEB,
        /** By e-mail. */
        EML,
        /** Not known. */
        NKN
    }

    /** Empty where either is none of the contract's words. */
    public static Optional<DetailsReason> parse(String user, String contact) {
        try {
            return Optional.of(new DetailsReason(User.valueOf(user), Contact.valueOf(contact)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
