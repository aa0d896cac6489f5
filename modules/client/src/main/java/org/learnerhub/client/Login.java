package org.learnerhub.client;

import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.Credentials;

/** Who sends: the organisation, its password, and the person at the keyboard. */
record Login(String ukprn, @Nullable String organisationRef, String password, String user) {

    Credentials toWire() {
        Credentials credentials = new Credentials();
        credentials.setUKPRN(ukprn);
        credentials.setOrganisationRef(organisationRef);
        credentials.setOrgPassword(password);
        credentials.setUserName(user);
        return credentials;
    }

    /** Hides the password. */
    @Override
    public String toString() {
        return "Login[" + ukprn + "]";
    }
}
