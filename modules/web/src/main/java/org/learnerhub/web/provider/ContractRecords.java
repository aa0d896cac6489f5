package org.learnerhub.web.provider;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the newline-delimited answer, names to the letter: provider register 1.9. Readers distinguish capital and small
 * letters.
 */
record ContractRecords(
        @JsonProperty("MatchingProviderRecords") List<ContractProvider> records) {

    /** What a query has that nobody fits: a line, so that whoever parses the first one gets an empty list. */
    static final ContractRecords NONE = new ContractRecords(List.of());

    /**
     * @param name as the law knows it, in the letters it is kept in
     * @param trading the primary contact's address; null where there is none
     */
    record ContractProvider(
            @JsonProperty("UKPRN") String ukprn,
            @JsonProperty("ProviderName") String name,
            @JsonProperty("ProviderStatus") String status,
            @JsonProperty("VerificationDate") @Nullable Instant verified,
            @JsonProperty("LegalAddress") @Nullable ContractAddress legal,
            @JsonProperty("TradingAddress") @Nullable ContractAddress trading,
            @JsonProperty("PrimaryContact") @Nullable ContractContact contact,
            @JsonProperty("ProviderAliases") List<ContractAlias> aliases,
            @JsonProperty("VerificationDetails") List<ContractVerification> verifications) {}

    record ContractAddress(
            @JsonProperty("Address1") @Nullable String address1,
            @JsonProperty("Address2") @Nullable String address2,
            @JsonProperty("Address3") @Nullable String address3,
            @JsonProperty("Address4") @Nullable String address4,
            @JsonProperty("Town") @Nullable String town,
            @JsonProperty("County") @Nullable String county,
            @JsonProperty("Postcode") @Nullable String postcode) {}

    record ContractContact(
            @JsonProperty("ContactPersonalDetails") @Nullable
            ContractPerson person,

            @JsonProperty("ContactRole") @Nullable String role,
            @JsonProperty("ContactTelephone1") @Nullable String telephone1,
            @JsonProperty("ContactTelephone2") @Nullable String telephone2,
            @JsonProperty("ContactEmail") @Nullable String email,
            @JsonProperty("Url") @Nullable String url,
            @JsonProperty("LastUpdated") Instant lastUpdated) {}

    record ContractPerson(
            @JsonProperty("PersonNameTitle") @Nullable String title,
            @JsonProperty("PersonGivenName") @Nullable String givenName,
            @JsonProperty("PersonFamilyName") @Nullable String familyName) {}

    record ContractAlias(@JsonProperty("Name") String name) {}

    /** @param authority a code, not a phrase: provider register 2.2 */
    record ContractVerification(
            @JsonProperty("VerificationAuthority") String authority,
            @JsonProperty("VerificationID") String id,
            @JsonProperty("PrimaryVerificationSource") boolean primary) {}
}
