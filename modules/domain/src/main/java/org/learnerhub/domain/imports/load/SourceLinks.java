package org.learnerhub.domain.imports.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.RegisterLink;
import org.learnerhub.domain.ukrlp.RegisterLink.Kind;
import org.learnerhub.domain.ukrlp.RegisterLink.State;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/**
 * The links to the register from which a row is. A link says since which day both agree, or do not: an import that finds
 * nothing new leaves it alone, or every import would change every provider.
 */
final class SourceLinks {

    private static final String SCHOOLS = "GIAS";
    private static final String SCHOOL =
            "https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/";
    private static final String COMPANIES = "Companies House";
    private static final String COMPANY = "https://find-and-update.company-information.service.gov.uk/company/";

    private SourceLinks() {}

    static void bring(Statement statement, ProviderDraft draft, boolean disagrees, LocalDate today) {
        State state = disagrees ? State.DISAGREES : State.AGREES;
        statement
                .said(Part.SCHOOL_URN)
                .ifPresent(urn -> bring(Kind.SCHOOL_URN, SCHOOLS, urn, SCHOOL + urn, state, draft, today));
        statement
                .said(Part.SCHOOL_ESTABLISHMENT)
                .ifPresent(number -> bring(Kind.SCHOOL_ESTABLISHMENT, SCHOOLS, number, null, state, draft, today));
        statement
                .said(Part.COMPANY)
                .ifPresent(number -> bring(Kind.COMPANY, COMPANIES, number, COMPANY + number, state, draft, today));
    }

    /** A link of the same kind to another entry stays: whoever made it meant it; it is only said that it disagrees. */
    private static void bring(
            Kind kind,
            String source,
            String identifier,
            @Nullable String address,
            State state,
            ProviderDraft draft,
            LocalDate today) {
        Optional<RegisterLink> before = draft.link(kind);
        if (before.isEmpty()
                || (state == State.AGREES && !before.get().identifier().equals(identifier))) {
            draft.link(new RegisterLink(kind, source, identifier, address, today, state));
        } else if (before.get().state() != state) {
            RegisterLink was = before.get();
            draft.link(new RegisterLink(kind, was.source(), was.identifier(), was.address(), today, state));
        }
    }

    static RegisterLink agreeing(RegisterLink link, Instant now) {
        return new RegisterLink(
                link.kind(),
                link.source(),
                link.identifier(),
                link.address(),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                State.AGREES);
    }
}
