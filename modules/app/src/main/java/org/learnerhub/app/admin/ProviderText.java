package org.learnerhub.app.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.ukrlp.ContactPerson;
import org.learnerhub.domain.ukrlp.PostalAddress;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderSearch;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Providers for people and programs. */
final class ProviderText {

    private static final JsonMapper WIDE =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper NARROW = JsonMapper.builder().build();

    private ProviderText() {}

    static String line(ProviderSearch.Found found) {
        Provider provider = found.provider();
        Double miles = found.miles();
        String where = provider.contacts().stream()
                .map(contact -> contact.address().town())
                .filter(town -> town != null)
                .findFirst()
                .orElse("-");
        return "%s  %s  (%s, %s%s)"
                .formatted(
                        provider.ukprn(),
                        Helpdesk.plain(provider.name()),
                        Helpdesk.plain(where),
                        provider.status().phrase(),
                        miles == null ? "" : String.format(Locale.ROOT, ", %.1f miles", miles));
    }

    static String lines(ProviderVersion version, List<Ukprn> predecessors) {
        Provider provider = version.provider();
        List<String> lines =
                new ArrayList<>(List.of(line("ukprn", version.ukprn().value())));
        if (provider != null) {
            for (Part part : Part.values()) {
                String words = part == Part.STATUS ? provider.status().phrase() : part.of(provider);
                if (words != null && !isSaidByVerifications(part)) {
                    lines.add(line(part.name(), Words.shown(words)));
                }
            }
        }
        if (!predecessors.isEmpty()) {
            lines.add(
                    line("successor of", predecessors.stream().map(Ukprn::value).collect(Collectors.joining(", "))));
        }
        lines.add(line("version", version.number() + ", since " + version.at() + ", by " + version.source()));
        return String.join(System.lineSeparator(), lines);
    }

    /** A proposal, and one line for each part: what the register said, and what it shall say. */
    static Stream<String> lines(Proposal proposal, Instant now) {
        Proposal.Decision decision = proposal.decision();
        String head = "%d  %s  %s  by %s, %s: %s"
                .formatted(
                        proposal.number(),
                        proposal.ukprn(),
                        proposal.stateAt(now).name().toLowerCase(Locale.ROOT),
                        Helpdesk.plain(proposal.proposedBy()),
                        proposal.proposedAt(),
                        Helpdesk.plain(proposal.reason()));
        String end = decision == null
                ? ""
                : "; by " + Helpdesk.plain(decision.by()) + ", " + decision.at() + ": "
                        + Helpdesk.plain(decision.reason());
        return Stream.concat(
                Stream.of(head + end),
                proposal.changes().stream()
                        .map(change -> "    "
                                + line(
                                        change.part().name(),
                                        Words.shown(change.from()) + " | " + Words.shown(change.to()))));
    }

    private static boolean isSaidByVerifications(Part part) {
        return part == Part.SCHOOL_URN || part == Part.SCHOOL_ESTABLISHMENT || part == Part.COMPANY;
    }

    private static String line(String name, String value) {
        return "%-20s %s".formatted(name.toLowerCase(Locale.ROOT).replace('_', ' '), Helpdesk.plain(value));
    }

    static String historyLine(ProviderVersion version) {
        Provider provider = version.provider();
        return "%d  %s  %s  %s"
                .formatted(
                        version.number(),
                        version.at(),
                        provider == null
                                ? "removed"
                                : Helpdesk.plain(provider.name()) + " ("
                                        + provider.status().phrase() + ")",
                        Helpdesk.plain(version.source()));
    }

    static String json(ProviderVersion version) {
        return WIDE.writeValueAsString(members(version));
    }

    static String jsonLine(ProviderVersion version) {
        return NARROW.writeValueAsString(members(version));
    }

    /** Null where a value is not given. */
    private static Map<String, @Nullable Object> members(ProviderVersion version) {
        Provider provider = version.provider();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("ukprn", version.ukprn().value());
        members.put("number", version.number());
        members.put("at", version.at().toString());
        members.put("source", version.source());
        members.put("removed", provider == null);
        if (provider != null) {
            said(provider, members);
        }
        return members;
    }

    private static void said(Provider provider, Map<String, @Nullable Object> members) {
        members.put("legalName", provider.legalName());
        members.put("accessibleName", provider.accessibleName());
        members.put("status", provider.status().code());
        members.put("type", provider.type());
        members.put("opened", Part.OPENED.of(provider));
        members.put("closed", Part.CLOSED.of(provider));
        members.put("verified", Part.VERIFIED.of(provider));
        members.put("expires", Part.EXPIRES.of(provider));
        members.put("aliases", provider.aliases());
        members.put(
                "contacts",
                provider.contacts().stream().map(ProviderText::contact).toList());
        members.put(
                "verifications",
                provider.verifications().stream()
                        .map(one ->
                                values("authority", one.authority().code(), "id", one.id(), "primary", one.primary()))
                        .toList());
        members.put(
                "links",
                provider.links().stream()
                        .map(one -> values(
                                "kind", one.kind().name(),
                                "source", one.source(),
                                "identifier", one.identifier(),
                                "address", one.address(),
                                "checked",
                                        one.checked() == null
                                                ? null
                                                : one.checked().toString(),
                                "state", one.state().name()))
                        .toList());
        members.put(
                "memberships",
                provider.memberships().stream()
                        .map(one -> values(
                                "association", one.association(),
                                "type", one.type(),
                                "description", one.description(),
                                "status", one.status(),
                                "created", one.created().toString(),
                                "memberStatus", one.memberStatus(),
                                "since", one.since().toString(),
                                "until",
                                        one.until() == null ? null : one.until().toString(),
                                "lead", one.lead()))
                        .toList());
        members.put(
                "successions",
                provider.successions().stream()
                        .map(one -> values(
                                "successor", one.successor().value(),
                                "kind", one.kind().name(),
                                "on", one.on().toString()))
                        .toList());
    }

    private static Map<String, @Nullable Object> contact(ProviderContact contact) {
        PostalAddress address = contact.address();
        ContactPerson person = contact.person();
        return values(
                "kind",
                contact.kind().code(),
                "address",
                values(
                        "address1", address.address1(),
                        "address2", address.address2(),
                        "address3", address.address3(),
                        "address4", address.address4(),
                        "town", address.town(),
                        "county", address.county(),
                        "postcode", address.postcode()),
                "person",
                values(
                        "title", person.title(),
                        "givenName", person.givenName(),
                        "familyName", person.familyName(),
                        "suffix", person.suffix(),
                        "requestedName", person.requestedName()),
                "role",
                contact.role(),
                "telephone1",
                contact.telephone1(),
                "telephone2",
                contact.telephone2(),
                "fax",
                contact.fax(),
                "website",
                contact.website(),
                "email",
                contact.email(),
                "lastUpdated",
                contact.lastUpdated().toString());
    }

    /** @param pairs a name, then its value, and so on */
    private static Map<String, @Nullable Object> values(@Nullable Object... pairs) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return values;
    }
}
