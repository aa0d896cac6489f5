package org.learnerhub.soap.record;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.r9.DeleteSavedRtaQuery;
import org.learnerhub.contract.r9.DeleteSavedRtaQueryResponse;
import org.learnerhub.contract.r9.ExecuteRoCQuery;
import org.learnerhub.contract.r9.ExecuteRoCQueryResponse;
import org.learnerhub.contract.r9.ExecuteRtaQuery;
import org.learnerhub.contract.r9.ExecuteRtaQueryResponse;
import org.learnerhub.contract.r9.ListSavedRtaQueries;
import org.learnerhub.contract.r9.ListSavedRtaQueriesResponse;
import org.learnerhub.contract.r9.SaveRtaQuery;
import org.learnerhub.contract.r9.SaveRtaQueryResponse;
import org.learnerhub.contract.r9.model.ArrayOfReference;
import org.learnerhub.contract.r9.model.ArrayOfRtaStep;
import org.learnerhub.contract.r9.model.ArrayOfSavedRtaQuery;
import org.learnerhub.contract.r9.model.RoCQueryResponse;
import org.learnerhub.contract.r9.model.RtaQuery;
import org.learnerhub.contract.r9.model.RtaQueryResponse;
import org.learnerhub.contract.r9.model.RtaStep;
import org.learnerhub.contract.r9.model.SavedRtaQueriesResponse;
import org.learnerhub.contract.r9.model.SavedRtaQuery;
import org.learnerhub.contract.r9.model.ServiceResponse;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.record.ShownEvent;
import org.learnerhub.domain.route.FollowRoute;
import org.learnerhub.domain.route.Route;
import org.learnerhub.domain.route.RouteStep;
import org.learnerhub.domain.route.SavedRoutes;
import org.learnerhub.soap.learner.Echo;
import org.learnerhub.soap.learner.EventWords;
import org.learnerhub.soap.learner.WireCode;
import org.learnerhub.soap.learner.WireTime;
import org.learnerhub.soap.message.Needed;
import org.learnerhub.soap.wrapped.InvokingCallers;

/** Routes to achievement and rules of combination (contract 1.5; decided in decision 0049). */
final class RouteOperations {

    private final InvokingCallers callers;
    private final FollowRoute routes;
    private final SavedRoutes saved;
    private final InstantSource clock;

    RouteOperations(InvokingCallers callers, FollowRoute routes, SavedRoutes saved, InstantSource clock) {
        this.callers = callers;
        this.routes = routes;
        this.saved = saved;
        this.clock = clock;
    }

    /** By a saved query, else by the one given; WSRC0018 where there is neither. */
    ExecuteRtaQueryResponse run(ExecuteRtaQuery request) {
        Call call = callers.enter(Operation.RUN_ROUTE, request.getInvokingOrganisation());
        Optional<Route> route = request.getQueryId() == null
                ? route(request.getQuery())
                : saved.find(call.institution().ukprn(), request.getQueryId()).map(SavedRoutes.SavedRoute::route);
        AskedRecord asked = asked(
                request.getUln(),
                request.getGivenName(),
                request.getFamilyName(),
                RecordReason.of(request.getUserType(), request.getVendorId()));
        ExecuteRtaQueryResponse response = new ExecuteRtaQueryResponse();
        response.setExecuteRtaQueryResult(route.map(
                        one -> followed(one, routes.follow(call, Operation.RUN_ROUTE, asked, one)))
                .orElseGet(() -> noRoute(request.getQueryId() == null ? WireCode.WSRC0015 : WireCode.WSRC0018)));
        return response;
    }

    private static RtaQueryResponse followed(Route route, FollowRoute.Followed followed) {
        RtaQueryResponse result = new RtaQueryResponse();
        result.setResponseCode(LearningEventsOperations.code(followed.outcome()).name());
        ArrayOfRtaStep steps = new ArrayOfRtaStep();
        followed.steps().stream().map(RouteOperations::step).forEach(steps.getRtaStep()::add);
        result.setSteps(steps);
        if (followed.found().isPresent()) {
            result.setAchievedCount(followed.achieved());
            result.setRequiredCount(route.needed());
            result.setComplete(followed.achieved() >= route.needed());
        }
        return result;
    }

    private static RtaQueryResponse noRoute(WireCode code) {
        RtaQueryResponse result = new RtaQueryResponse();
        result.setResponseCode(code.name());
        result.setSteps(new ArrayOfRtaStep());
        return result;
    }

    private static RtaStep step(RouteStep step) {
        RtaStep wire = new RtaStep();
        wire.setReference(step.reference());
        wire.setState(
                switch (step.state()) {
                    case MISSING -> "Missing";
                    case IN_PROGRESS -> "InProgress";
                    case PROVISIONAL -> "Provisional";
                    case ACHIEVED -> "Achieved";
                });
        ShownEvent event = step.event();
        if (event != null) {
            wire.setEventID(Math.toIntExact(event.id()));
            wire.setGrade(EventWords.grade(event.content()));
            wire.setAwardDate(Echo.of(EventWords.awardDate(event.content())));
        }
        Qualification qualification = step.qualification();
        if (qualification != null) {
            wire.setLevel(qualification.level());
            wire.setTitle(qualification.title());
        }
        return wire;
    }

    /** @throws RefusedException TOO_MANY_ROUTES */
    SaveRtaQueryResponse save(SaveRtaQuery request) {
        Call call = callers.enter(Operation.SAVE_ROUTE, request.getInvokingOrganisation());
        var result = new org.learnerhub.contract.r9.model.SaveRtaQueryResponse();
        Optional<Route> route = route(request.getQuery());
        if (route.isPresent() && saved.count(call.institution().ukprn()) >= SavedRoutes.MOST) {
            throw new RefusedException(RecordCode.TOO_MANY_ROUTES);
        }
        result.setResponseCode((route.isPresent() ? WireCode.WSRC0006 : WireCode.WSRC0015).name());
        route.ifPresent(one -> result.setQueryId(saved.save(call.institution().ukprn(), one, clock.instant())));
        SaveRtaQueryResponse response = new SaveRtaQueryResponse();
        response.setSaveRtaQueryResult(result);
        return response;
    }

    ListSavedRtaQueriesResponse list(ListSavedRtaQueries request) {
        Call call = callers.enter(Operation.LIST_ROUTES, request.getInvokingOrganisation());
        ArrayOfSavedRtaQuery queries = new ArrayOfSavedRtaQuery();
        saved.of(call.institution().ukprn()).stream()
                .map(RouteOperations::savedQuery)
                .forEach(queries.getSavedRtaQuery()::add);
        SavedRtaQueriesResponse result = new SavedRtaQueriesResponse();
        result.setResponseCode(WireCode.WSRC0004.name());
        result.setQueries(queries);
        ListSavedRtaQueriesResponse response = new ListSavedRtaQueriesResponse();
        response.setListSavedRtaQueriesResult(result);
        return response;
    }

    private static SavedRtaQuery savedQuery(SavedRoutes.SavedRoute one) {
        RtaQuery query = new RtaQuery();
        query.setName(one.route().name());
        query.setMinimumCount(one.route().needed());
        ArrayOfReference references = new ArrayOfReference();
        references.getReference().addAll(one.route().references());
        query.setReferences(references);
        SavedRtaQuery wire = new SavedRtaQuery();
        wire.setQueryId(one.id());
        wire.setQuery(query);
        wire.setDateSaved(WireTime.of(one.savedAt()));
        return wire;
    }

    DeleteSavedRtaQueryResponse delete(DeleteSavedRtaQuery request) {
        Call call = callers.enter(Operation.DELETE_ROUTE, request.getInvokingOrganisation());
        boolean removed = saved.remove(call.institution().ukprn(), Needed.there(request.getQueryId(), "queryId"));
        ServiceResponse result = new ServiceResponse();
        result.setResponseCode((removed ? WireCode.WSRC0006 : WireCode.WSRC0018).name());
        DeleteSavedRtaQueryResponse response = new DeleteSavedRtaQueryResponse();
        response.setDeleteSavedRtaQueryResult(result);
        return response;
    }

    /** The list holds no rules of combination: a qualification's rule is the qualification itself. */
    ExecuteRoCQueryResponse combine(ExecuteRoCQuery request) {
        Call call = callers.enter(Operation.RUN_COMBINATION, request.getInvokingOrganisation());
        AskedRecord asked = asked(
                request.getUln(),
                request.getGivenName(),
                request.getFamilyName(),
                RecordReason.of(request.getUserType(), request.getVendorId()));
        String reference = request.getQualificationReference();
        RoCQueryResponse result = Route.of("", reference == null ? List.of() : List.of(reference), null)
                .map(route -> combination(routes.follow(call, Operation.RUN_COMBINATION, asked, route)))
                .orElseGet(RouteOperations::noCombination);
        ExecuteRoCQueryResponse response = new ExecuteRoCQueryResponse();
        response.setExecuteRoCQueryResult(result);
        return response;
    }

    private static RoCQueryResponse noCombination() {
        RoCQueryResponse result = new RoCQueryResponse();
        result.setResponseCode(WireCode.WSRC0015.name());
        return result;
    }

    private static RoCQueryResponse combination(FollowRoute.Followed followed) {
        RoCQueryResponse result = new RoCQueryResponse();
        result.setResponseCode(LearningEventsOperations.code(followed.outcome()).name());
        followed.steps().stream().findFirst().ifPresent(step -> {
            result.setReference(step.reference());
            result.setStep(step(step));
            Qualification qualification = step.qualification();
            if (qualification != null) {
                result.setAwardingOrganisationName(qualification.awardingBody());
                result.setFirstAwardDate(date(qualification.firstAward()));
                result.setLastAwardDate(date(qualification.lastAward()));
                result.setLevel(qualification.level());
                result.setQualificationType(qualification.type());
                result.setSectorSubjectArea(qualification.subjectArea());
                result.setTitle(qualification.title());
            }
        });
        return result;
    }

    private static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static Optional<Route> route(@Nullable RtaQuery query) {
        return query == null || query.getReferences() == null
                ? Optional.empty()
                : Route.of(query.getName(), query.getReferences().getReference(), query.getMinimumCount());
    }

    private static AskedRecord asked(
            @Nullable String uln, @Nullable String given, @Nullable String family, String reason) {
        return new AskedRecord(AskedRecord.uln(uln), AskedRecord.person(given, family, null, null), reason);
    }
}
