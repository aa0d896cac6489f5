package org.learnerhub.domain.notice;

import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/** To whom something is said. The address is looked up when it is sent, so that it is the one of that moment. */
public sealed interface Addressee {

    /** The hub's own people, see the setting {@code mail.helpdesk}. */
    Addressee HELPDESK = new Helpdesk();

    /** An institution, by the contact of the register of providers. */
    record OfInstitution(Ukprn ukprn) implements Addressee {}

    /** A learner, where the learner asked for e-mail; by the last word of all numbers that answer as one. */
    record OfLearner(Uln uln) implements Addressee {}

    /** Whoever has this address; at most 254 characters. */
    record OfAddress(String email) implements Addressee {

        /** Hides the address. */
        @Override
        public String toString() {
            return "OfAddress";
        }
    }

    /** Whoever has the account of this name, where they want to be told how what they sent on a page has ended. */
    record OfSender(String account) implements Addressee {

        /** Hides the name. */
        @Override
        public String toString() {
            return "OfSender";
        }
    }

    /** See {@link #HELPDESK}. */
    record Helpdesk() implements Addressee {}
}
