package org.learnerhub.soap.exchange;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.ProposeProviderChange;
import org.learnerhub.contract.exchange.ProposeProviderChangeResponse;
import org.learnerhub.contract.exchange.ProviderAddress;
import org.learnerhub.contract.exchange.ProviderContact;
import org.learnerhub.contract.exchange.ProviderPerson;
import org.learnerhub.contract.exchange.ReadProviderChangesResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange.Outcome;

/** The register of providers for those who were let in: what changed, and what they propose of themselves. */
final class ProviderOperations {

    /** Entries are larger than events. */
    private static final int MOST = 200;

    private static final int LONGEST_WAIT = 30;

    private final ExchangeProviders providers;

    ProviderOperations(ExchangeProviders providers) {
        this.providers = providers;
    }

    ReadProviderChangesResponse changes(org.learnerhub.contract.exchange.ReadProviderChanges request) {
        int most = Asked.size(request.getMost(), "Most", MOST);
        int wait = request.getWait() == null ? 0 : request.getWait();
        if (wait < 0 || wait > LONGEST_WAIT) {
            throw Asked.notUnderstood("Wait: 0 to " + LONGEST_WAIT);
        }
        var page = providers.changes().read(Asked.after(request.getAfter()), most, Duration.ofSeconds(wait));
        ReadProviderChangesResponse response = new ReadProviderChangesResponse();
        page.changes().stream().map(ProviderXml::change).forEach(response.getProviderChange()::add);
        response.setUpTo(page.upTo());
        response.setMore(page.more());
        return response;
    }

    ProposeProviderChangeResponse propose(Call call, ProposeProviderChange request) {
        String reason = Asked.reason(request.getReason());
        Outcome outcome = providers
                .propose()
                .propose(
                        call.institution().ukprn(),
                        wanted(request),
                        call.to(Operation.PROPOSE_PROVIDER_CHANGE, reason));
        if (outcome instanceof Outcome.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Outcome.Proposed proposed = (Outcome.Proposed) outcome;
        ProposeProviderChangeResponse response = new ProposeProviderChangeResponse();
        response.setNumber(proposed.number());
        response.setExpiresAt(proposed.expiresAt());
        return response;
    }

    private static Map<Part, @Nullable String> wanted(ProposeProviderChange request) {
        Map<Part, @Nullable String> wanted = new EnumMap<>(Part.class);
        List<String> aliases = request.getAlias();
        if (!aliases.isEmpty()) {
            wanted.put(
                    Part.ALIASES,
                    Words.lines(aliases.stream()
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList()));
        }
        Set<Kind> kinds = new HashSet<>();
        for (ProviderContact contact : request.getContact()) {
            Kind kind = kind(contact.getKind());
            if (!kinds.add(kind)) {
                throw Asked.notUnderstood("Contact: one of a kind");
            }
            put(wanted, kind, contact);
        }
        return wanted;
    }

    private static Kind kind(@Nullable String code) {
        for (Kind kind : Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw Asked.notUnderstood("Contact: kind L or P");
    }

    private static void put(Map<Part, @Nullable String> wanted, Kind kind, ProviderContact contact) {
        boolean legal = kind == Kind.LEGAL;
        wanted.put(legal ? Part.LEGAL_ADDRESS : Part.PRIMARY_ADDRESS, address(contact.getAddress()));
        wanted.put(legal ? Part.LEGAL_PERSON : Part.PRIMARY_PERSON, person(contact.getPerson()));
        wanted.put(legal ? Part.LEGAL_ROLE : Part.PRIMARY_ROLE, Words.cells(contact.getRole()));
        wanted.put(legal ? Part.LEGAL_TELEPHONE : Part.PRIMARY_TELEPHONE, Words.cells(contact.getTelephone1()));
        wanted.put(legal ? Part.LEGAL_TELEPHONE_2 : Part.PRIMARY_TELEPHONE_2, Words.cells(contact.getTelephone2()));
        wanted.put(legal ? Part.LEGAL_FAX : Part.PRIMARY_FAX, Words.cells(contact.getFax()));
        wanted.put(legal ? Part.LEGAL_WEBSITE : Part.PRIMARY_WEBSITE, Words.cells(contact.getWebsite()));
        wanted.put(legal ? Part.LEGAL_EMAIL : Part.PRIMARY_EMAIL, Words.cells(contact.getEmail()));
    }

    private static @Nullable String address(@Nullable ProviderAddress at) {
        return at == null
                ? null
                : Words.cells(
                        at.getAddress1(),
                        at.getAddress2(),
                        at.getAddress3(),
                        at.getAddress4(),
                        at.getTown(),
                        at.getCounty(),
                        at.getPostCode());
    }

    private static @Nullable String person(@Nullable ProviderPerson who) {
        return who == null
                ? null
                : Words.cells(
                        who.getTitle(),
                        who.getGivenName(),
                        who.getFamilyName(),
                        who.getSuffix(),
                        who.getRequestedName());
    }
}
