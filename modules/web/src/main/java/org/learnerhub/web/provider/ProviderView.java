package org.learnerhub.web.provider;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provider as the hub's own JSON has it: all that the register has, in plain names. The OpenAPI document is made of these
 * records.
 *
 * @param identifiers of organisations, by the lists of org-id.guide, such as {@code GB-UKPRN-10099901}
 * @param name what people read: the accessible name, else the legal one
 * @param status the code, as requests say it
 * @param predecessors from whom it took over, told where one provider is asked for as it is; null elsewhere
 * @param version what this is a version of
 */
record ProviderView(
        String ukprn,
        List<String> identifiers,
        String name,
        String legalName,
        @Nullable String accessibleName,
        List<String> aliases,
        String status,
        String statusPhrase,
        @Nullable String type,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable Instant verified,
        @Nullable Instant expires,
        List<ContactView> contacts,
        List<VerificationView> verifications,
        List<LinkView> links,
        List<MembershipView> memberships,
        List<SuccessionView> successions,
        @Nullable List<String> predecessors,
        VersionView version) {

    /** @param kind {@code L}: legal address, {@code P}: primary contact */
    record ContactView(
            String kind,
            AddressView address,
            @Nullable PersonView person,
            @Nullable String role,
            @Nullable String telephone1,
            @Nullable String telephone2,
            @Nullable String fax,
            @Nullable String website,
            @Nullable String email,
            Instant lastUpdated) {}

    record AddressView(
            @Nullable String address1,
            @Nullable String address2,
            @Nullable String address3,
            @Nullable String address4,
            @Nullable String town,
            @Nullable String county,
            @Nullable String postcode) {}

    record PersonView(
            @Nullable String title,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String suffix,
            @Nullable String requestedName) {}

    record VerificationView(String authority, String authorityPhrase, String id, boolean primary) {}

    record LinkView(
            String kind,
            String source,
            String identifier,
            @Nullable String address,
            @Nullable LocalDate checked,
            String state) {}

    record MembershipView(
            long association,
            String type,
            String description,
            String status,
            Instant created,
            String memberStatus,
            Instant since,
            @Nullable Instant until,
            boolean lead) {}

    record SuccessionView(String successor, String kind, LocalDate on) {}

    /**
     * @param number of the change feed
     * @param since from when on it was so
     */
    record VersionView(long number, Instant since) {}
}
