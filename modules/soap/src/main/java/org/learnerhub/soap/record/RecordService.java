package org.learnerhub.soap.record;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.learnerhub.contract.r9.CreateDataChallenge;
import org.learnerhub.contract.r9.CreateOrModifySnapshot;
import org.learnerhub.contract.r9.DeleteDataChallenge;
import org.learnerhub.contract.r9.DeleteSavedRtaQuery;
import org.learnerhub.contract.r9.DeleteSnapshot;
import org.learnerhub.contract.r9.ExecuteRoCQuery;
import org.learnerhub.contract.r9.ExecuteRtaQuery;
import org.learnerhub.contract.r9.FindLearnerByUlnKey;
import org.learnerhub.contract.r9.GetLearnerLearningEvents;
import org.learnerhub.contract.r9.GetLearnerRecord;
import org.learnerhub.contract.r9.GetMyLearningEvents;
import org.learnerhub.contract.r9.GetOrganisation;
import org.learnerhub.contract.r9.LearnerByUln;
import org.learnerhub.contract.r9.LearnerServiceR9;
import org.learnerhub.contract.r9.ListDataChallenge;
import org.learnerhub.contract.r9.ListNotificationStatus;
import org.learnerhub.contract.r9.ListSavedRtaQueries;
import org.learnerhub.contract.r9.ListSnapshots;
import org.learnerhub.contract.r9.RemoveLearnerKey;
import org.learnerhub.contract.r9.SaveRtaQuery;
import org.learnerhub.contract.r9.SetNotification;
import org.learnerhub.contract.r9.StoreLearnerKey;
import org.learnerhub.contract.r9.UpdateLearner;
import org.learnerhub.contract.r9.UpdateLearnerByUlnKey;
import org.learnerhub.contract.r9.UpdateLearnerSubsetFields;
import org.learnerhub.contract.r9.ViewAudit;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.learner.LearnerFault;
import org.learnerhub.soap.wrapped.DomainFaultForm;
import org.learnerhub.soap.wrapped.InvokingCallers;
import org.learnerhub.soap.wrapped.WrappedEndpoint;

/** The record service, its operations by their requests (contract 1.5). */
public final class RecordService {

    public static final String PATH = "/LearnerServiceR9.svc";

    private static final String WSDL = "contract/wsdl/learner-service-r9.wsdl";

    private final Map<Class<?>, Function<Object, Object>> operations = new HashMap<>();

    private RecordService(Callers access, RecordUseCases uses, InstantSource clock) {
        InvokingCallers callers = new InvokingCallers(access);
        LearningEventsOperations events = new LearningEventsOperations(callers, uses.records());
        put(GetLearnerLearningEvents.class, events::events);
        OversightOperations oversight =
                new OversightOperations(callers, uses.trail(), uses.institutions(), uses.names());
        put(ViewAudit.class, oversight::audit);
        put(GetOrganisation.class, oversight::organisation);
        FoundLearnerOperations found = new FoundLearnerOperations(callers, uses.find(), uses.accounts());
        put(LearnerByUln.class, found::byUln);
        put(FindLearnerByUlnKey.class, found::byKey);
        RecordUpdateOperations updates =
                new RecordUpdateOperations(callers, uses.update(), uses.find(), uses.accounts());
        put(UpdateLearnerSubsetFields.class, updates::subset);
        put(UpdateLearner.class, updates::whole);
        put(UpdateLearnerByUlnKey.class, updates::byKey);
        put(GetLearnerRecord.class, new LearnerRecordOperations(callers, uses.learnerRecords())::record);
        ofLearners(new AccountOperations(callers, uses, clock));
        ofChallenges(new DataChallengeOperations(callers, uses.challenges()));
        ofSnapshots(new SnapshotOperations(callers, uses.snapshots(), clock));
        ofRoutes(new RouteOperations(callers, uses.routes(), uses.savedRoutes(), clock));
    }

    private void ofLearners(AccountOperations accounts) {
        put(StoreLearnerKey.class, accounts::store);
        put(RemoveLearnerKey.class, accounts::remove);
        put(GetMyLearningEvents.class, accounts::events);
        put(SetNotification.class, accounts::setNotification);
        put(ListNotificationStatus.class, accounts::notifications);
    }

    private void ofChallenges(DataChallengeOperations challenges) {
        put(CreateDataChallenge.class, challenges::create);
        put(ListDataChallenge.class, challenges::list);
        put(DeleteDataChallenge.class, challenges::delete);
    }

    private void ofSnapshots(SnapshotOperations snapshots) {
        put(CreateOrModifySnapshot.class, snapshots::store);
        put(ListSnapshots.class, snapshots::list);
        put(DeleteSnapshot.class, snapshots::delete);
    }

    private void ofRoutes(RouteOperations routes) {
        put(ExecuteRtaQuery.class, routes::run);
        put(SaveRtaQuery.class, routes::save);
        put(ListSavedRtaQueries.class, routes::list);
        put(DeleteSavedRtaQuery.class, routes::delete);
        put(ExecuteRoCQuery.class, routes::combine);
    }

    private <Q> void put(Class<Q> request, Function<Q, Object> operation) {
        operations.put(request, any -> operation.apply(request.cast(any)));
    }

    public static SoapService of(Callers callers, RecordUseCases uses, InstantSource clock) {
        return SoapService.of(WSDL, LearnerServiceR9.SERVICE, LearnerServiceR9.BasicHttpBindingILearnerServiceR9)
                .at(PATH)
                .answeredBy(new WrappedEndpoint(
                        "http://tempuri.org/",
                        new RecordService(callers, uses, clock).operations,
                        Set.of(GetLearnerLearningEvents.class, LearnerByUln.class, GetMyLearningEvents.class)))
                .faults(new DomainFaultForm(new LearnerFault(clock, false)))
                .prefix(WrappedEndpoint.PREFIX)
                .caller(InvokingCallers.IN_ORGANISATION)
                .build();
    }
}
