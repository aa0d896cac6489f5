package org.learnerhub.domain.ukrlp.part;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.ProviderContact;

/** A piece of a contact. */
enum ContactPiece {
    ADDRESS,
    PERSON,
    ROLE,
    TELEPHONE,
    TELEPHONE_2,
    FAX,
    WEBSITE,
    EMAIL;

    private static final int ADDRESS_LINES = 7;
    private static final int NAMES = 5;

    @Nullable
    String of(ProviderContact contact) {
        PostalAddress at = contact.address();
        ContactPerson who = contact.person();
        return switch (this) {
            case ADDRESS ->
                Words.cells(
                        at.address1(),
                        at.address2(),
                        at.address3(),
                        at.address4(),
                        at.town(),
                        at.county(),
                        at.postcode());
            case PERSON ->
                Words.cells(who.title(), who.givenName(), who.familyName(), who.suffix(), who.requestedName());
            case ROLE -> contact.role();
            case TELEPHONE -> contact.telephone1();
            case TELEPHONE_2 -> contact.telephone2();
            case FAX -> contact.fax();
            case WEBSITE -> contact.website();
            case EMAIL -> contact.email();
        };
    }

    ProviderContact with(ProviderContact was, @Nullable String words) {
        return new ProviderContact(
                was.kind(),
                this == ADDRESS ? address(words) : was.address(),
                this == PERSON ? person(words) : was.person(),
                this == ROLE ? words : was.role(),
                this == TELEPHONE ? words : was.telephone1(),
                this == TELEPHONE_2 ? words : was.telephone2(),
                this == FAX ? words : was.fax(),
                this == WEBSITE ? words : was.website(),
                this == EMAIL ? words : was.email(),
                was.lastUpdated());
    }

    private static PostalAddress address(@Nullable String words) {
        @Nullable String[] line = Words.split(words, ADDRESS_LINES);
        return new PostalAddress(line[0], line[1], line[2], line[3], line[4], line[5], line[6]);
    }

    private static ContactPerson person(@Nullable String words) {
        @Nullable String[] name = Words.split(words, NAMES);
        return new ContactPerson(name[0], name[1], name[2], name[3], name[4]);
    }
}
