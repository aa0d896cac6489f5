package org.learnerhub.soap.provider;

/**
 * Prefixes of answers, which one client reads as text: provider register 1.2.
 *
 * @param query of the three roots
 * @param person of the children of ContactPersonalDetails
 * @param address of BS 7666
 */
record Prefixes(String query, String person, String address) {

    /** Of the envelope, at any time. */
    static final String ENVELOPE = "S";

    /** As the original has it since October 2020. */
    static final Prefixes PRESENT = new Prefixes("ns0", "ns2", "ns3");

    /** As it had it before. */
    static final Prefixes OLDER = new Prefixes("ns4", "ns3", "ns2");
}
