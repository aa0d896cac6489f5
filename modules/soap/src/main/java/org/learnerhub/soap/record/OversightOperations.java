package org.learnerhub.soap.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.GetOrganisation;
import org.learnerhub.contract.r9.GetOrganisationResponse;
import org.learnerhub.contract.r9.ViewAudit;
import org.learnerhub.contract.r9.ViewAuditResponse;
import org.learnerhub.contract.r9.model.ArrayOfPlrAccessEntryResponse;
import org.learnerhub.contract.r9.model.OrganisationResponse;
import org.learnerhub.contract.r9.model.PlrAccessEntryResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.provider.ProviderNames;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.ShowRecordTrail;
import org.learnerhub.soap.envelope.Introduction;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.learner.WireTime;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** Who looked at a learner, and who an organisation is (contract 1.5). */
final class OversightOperations {

    private static final int PAGE = 25;

    private final InvokingCallers callers;
    private final ShowRecordTrail trail;
    private final Institutions institutions;
    private final ProviderNames names;

    OversightOperations(
            InvokingCallers callers, ShowRecordTrail trail, Institutions institutions, ProviderNames names) {
        this.callers = callers;
        this.trail = trail;
        this.institutions = institutions;
        this.names = names;
    }

    ViewAuditResponse audit(ViewAudit request) {
        Call call = callers.enter(Operation.VIEW_AUDIT, request.getInvokingOrganisation());
        int page = request.getPage() == null ? 0 : Math.max(0, request.getPage());
        AskedRecord asked = new AskedRecord(
                AskedRecord.uln(request.getLearnerUln()),
                AskedRecord.person(request.getLearnerGivenName(), request.getLearnerFamilyName(), null, null),
                RecordReason.of(request.getUserType(), request.getVendorId()));
        ViewAuditResponse response = new ViewAuditResponse();
        response.setViewAuditResult(result(trail.show(call, asked, page, PAGE), page));
        return response;
    }

    private static org.learnerhub.contract.r9.model.ViewAuditResponse result(ShowRecordTrail.Page page, int index) {
        var result = new org.learnerhub.contract.r9.model.ViewAuditResponse();
        result.setResponseCode(LearningEventsOperations.code(page.outcome()).name());
        ArrayOfPlrAccessEntryResponse list = new ArrayOfPlrAccessEntryResponse();
        page.entries().stream().map(OversightOperations::entry).forEach(list.getPlrAccessEntryResponse()::add);
        result.setList(list);
        result.setPageCount(Math.toIntExact((page.total() + PAGE - 1) / PAGE));
        result.setPageIndex(index);
        result.setPageSize(PAGE);
        result.setSortIndex("DateTime");
        result.setSortOrder("Descending");
        result.setTotalItems(Math.toIntExact(page.total()));
        return result;
    }

    private static PlrAccessEntryResponse entry(ShowRecordTrail.TrailEntry look) {
        PlrAccessEntryResponse entry = new PlrAccessEntryResponse();
        entry.setAction(look.action());
        entry.setDateTime(WireTime.of(look.at()));
        entry.setOrganisation(look.organisation());
        entry.setUser(look.user());
        return entry;
    }

    /** By either number; where both are given they must be one organisation's. */
    GetOrganisationResponse organisation(GetOrganisation request) {
        callers.enter(Operation.GET_ORGANISATION, request.getInvokingOrganisation());
        OrganisationResponse result = new OrganisationResponse();
        Optional<Institution> found = find(request.getUkPrn(), request.getOrgRef());
        result.setResponseCode((found.isPresent() ? WireCode.WSRC0004 : WireCode.WSRC0001).name());
        found.ifPresent(one -> {
            result.setDisplayName(names.of(List.of(one.ukprn())).getOrDefault(one.ukprn(), one.name()));
            result.setOrgRef(one.organisationRef());
            result.setStatus("Active");
            result.setUkprn(one.ukprn().value());
        });
        GetOrganisationResponse response = new GetOrganisationResponse();
        response.setGetOrganisationResult(result);
        return response;
    }

    private Optional<Institution> find(@Nullable String ukprn, @Nullable String reference) {
        Introduction asked = new Introduction(blankToNull(reference), blankToNull(ukprn), null).byEitherNumber();
        if (asked.ukprn() == null) {
            return Optional.ofNullable(asked.organisationRef()).flatMap(institutions::findByOrganisationRef);
        }
        return Ukprn.parse(asked.ukprn())
                .flatMap(institutions::find)
                .filter(one -> asked.organisationRef() == null
                        || asked.organisationRef().equalsIgnoreCase(one.organisationRef()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
