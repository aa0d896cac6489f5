package org.learnerhub.benchmarks;

import jakarta.jws.WebService;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.learnerhub.contract.provider.ProviderAliasesStructure;
import org.learnerhub.contract.provider.ProviderContactStructure;
import org.learnerhub.contract.provider.ProviderQueryPortType;
import org.learnerhub.contract.provider.ProviderQueryResultStructure;
import org.learnerhub.contract.provider.ProviderQueryStructure;
import org.learnerhub.contract.provider.ProviderRecordStructure;
import org.learnerhub.contract.provider.VerificationDetailsStructure;
import org.learnerhub.contract.provider.library.AddressStructure;
import org.learnerhub.contract.provider.person.PersonNameStructure;

/** Reads what is asked for and answers always the same provider, as many bytes as the hub. */
@WebService(endpointInterface = "org.learnerhub.contract.provider.ProviderQueryPortType")
public final class ProviderEcho implements ProviderQueryPortType {

    private static final Instant CHECKED = Instant.parse("2024-02-29T10:11:12.123Z");

    private final ProviderRecordStructure record = record();

    @Override
    public ProviderQueryResultStructure retrieveAllProviders(ProviderQueryStructure asked) {
        ProviderQueryResultStructure answer = new ProviderQueryResultStructure();
        answer.getMatchingProviderRecords().add(record);
        answer.setQueryId(asked.getQueryId());
        answer.setStakeholderId(asked.getSelectionCriteria().getStakeholderId());
        return answer;
    }

    private static ProviderRecordStructure record() {
        ProviderRecordStructure record = new ProviderRecordStructure();
        record.setUnitedKingdomProviderReferenceNumber(BigInteger.valueOf(10_000_001));
        record.setProviderName("SHEFFIELD INVENTED PRIMARY SCHOOL 1");
        record.setAccessibleProviderName("Sheffield Invented Primary School 1");
        record.setProviderStatus("Active");
        record.getProviderContact().addAll(List.of(contact("L"), contact("P")));
        record.setProviderVerificationDate(CHECKED);
        ProviderAliasesStructure alias = new ProviderAliasesStructure();
        alias.setProviderAlias("The Primary School of Sheffield");
        record.getProviderAliases().add(alias);
        record.getVerificationDetails()
                .addAll(List.of(
                        verification("true", "DfE (Schools Unique Reference Number)", "100001"),
                        verification("false", "DfE (LEA Code and Establishment Number)", "350/1001")));
        return record;
    }

    private static ProviderContactStructure contact(String type) {
        AddressStructure address = new AddressStructure();
        address.setAddress1("12 High Street");
        address.setTown("Sheffield");
        address.setCounty("Shire");
        address.setPostCode("S12 1AB");
        ProviderContactStructure contact = new ProviderContactStructure();
        contact.setContactType(type);
        contact.setContactAddress(address);
        contact.setContactPersonalDetails(new PersonNameStructure());
        contact.setContactTelephone1("0114 496 1001");
        contact.setLastUpdated(CHECKED);
        if (type.equals("P")) {
            contact.getContactPersonalDetails().getPersonNameTitle().add("Ms");
            contact.getContactPersonalDetails().getPersonGivenName().add("Odalys");
            contact.getContactPersonalDetails().setPersonFamilyName("Quillfeather");
            contact.setContactRole("Head teacher");
            contact.setContactWebsiteAddress("https://www.school-12345.example.org");
            contact.setContactEmail("office@school-12345.example.org");
        }
        return contact;
    }

    private static VerificationDetailsStructure verification(String primary, String authority, String id) {
        VerificationDetailsStructure verification = new VerificationDetailsStructure();
        verification.setPrimaryVerificationSource(primary);
        verification.setVerificationAuthority(authority);
        verification.setVerificationID(id);
        return verification;
    }
}
