package org.learnerhub.domain.extract.status;

/** Writes status lists in their published forms, signed. */
public interface StatusDocuments {

    /** As a W3C Bitstring Status List credential, a JWT: a bit says that an extract is withdrawn or superseded. */
    byte[] bitstring(StatusList list);

    /** As another of the W3C's of the same places, of purpose refresh: a bit says that an extract is superseded. */
    byte[] refresh(StatusList list);

    /** As an IETF Token Status List, a JWT: two bits an extract tell withdrawn and superseded apart. */
    byte[] token(StatusList list);
}
