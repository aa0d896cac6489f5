package org.learnerhub.domain.imports;

import java.util.List;

/** The columns of the schools register's public files. */
public enum ImportField {
    URN("URN"),
    LA_CODE("LA (code)"),
    ESTABLISHMENT_NUMBER("EstablishmentNumber"),
    ESTABLISHMENT_NAME("EstablishmentName"),
    ESTABLISHMENT_TYPE("TypeOfEstablishment (name)"),
    ESTABLISHMENT_STATUS("EstablishmentStatus (name)"),
    OPEN_DATE("OpenDate"),
    CLOSE_DATE("CloseDate", "Closed Date"),
    UKPRN("UKPRN"),
    STREET("Street"),
    LOCALITY("Locality"),
    ADDRESS3("Address3"),
    TOWN("Town"),
    COUNTY("County (name)", "County"),
    POSTCODE("Postcode"),
    WEBSITE("SchoolWebsite"),
    TELEPHONE("TelephoneNum"),
    HEAD_TITLE("HeadTitle (name)"),
    HEAD_FIRST_NAME("HeadFirstName"),
    HEAD_LAST_NAME("HeadLastName"),
    LINK_URN("LinkURN"),
    LINK_NAME("LinkName"),
    LINK_TYPE("LinkType"),
    LINK_DATE("LinkEstablishedDate"),
    GROUP_UID("Group UID"),
    GROUP_NAME("Group Name", "Name"),
    COMPANY_NUMBER("Companies House Number"),
    GROUP_TYPE("Group Type"),
    GROUP_STATUS("Group Status");

    private final String label;
    private final List<String> headings;

    /** @param also other headings by which the column is known */
    ImportField(String label, String... also) {
        this.label = label;
        headings = List.of(also);
    }

    /** Its heading, and what messages call it. */
    public String label() {
        return label;
    }

    public List<String> otherHeadings() {
        return headings;
    }
}
