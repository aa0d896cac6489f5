package org.learnerhub.web.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.web.provider.ContractRecords.ContractAddress;
import org.learnerhub.web.provider.ContractRecords.ContractAlias;
import org.learnerhub.web.provider.ContractRecords.ContractContact;
import org.learnerhub.web.provider.ContractRecords.ContractPerson;
import org.learnerhub.web.provider.ContractRecords.ContractProvider;
import org.learnerhub.web.provider.ContractRecords.ContractVerification;

/** A provider as a line of the newline-delimited answer. */
final class ContractLine {

    private ContractLine() {}

    static ContractRecords of(Provider provider) {
        @Nullable ProviderContact primary = provider.contact(Kind.PRIMARY).orElse(null);
        return new ContractRecords(List.of(new ContractProvider(
                provider.ukprn().value(),
                provider.legalName(),
                provider.status().phrase(),
                provider.verified(),
                address(provider.contact(Kind.LEGAL).orElse(null)),
                address(primary),
                primary == null ? null : contact(primary),
                provider.aliases().stream().map(ContractAlias::new).toList(),
                provider.verifications().stream()
                        .map(one -> new ContractVerification(one.authority().code(), one.id(), one.primary()))
                        .toList())));
    }

    private static @Nullable ContractAddress address(@Nullable ProviderContact contact) {
        if (contact == null || contact.address().isEmpty()) {
            return null;
        }
        PostalAddress address = contact.address();
        return new ContractAddress(
                address.address1(),
                address.address2(),
                address.address3(),
                address.address4(),
                address.town(),
                address.county(),
                address.postcode());
    }

    private static ContractContact contact(ProviderContact contact) {
        ContactPerson person = contact.person();
        return new ContractContact(
                person.isEmpty() ? null : new ContractPerson(person.title(), person.givenName(), person.familyName()),
                contact.role(),
                contact.telephone1(),
                contact.telephone2(),
                contact.email(),
                contact.website(),
                contact.lastUpdated());
    }
}
