package org.learnerhub.benchmarks;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import org.learnerhub.contract.r9.GetLearnerLearningEvents;
import org.learnerhub.contract.r9.GetLearnerLearningEventsResponse;
import org.learnerhub.contract.r9.model.ArrayOfLearningEvent;
import org.learnerhub.contract.r9.model.LearningEvent;
import org.learnerhub.contract.r9.model.LearningEventsResponse;

/** Reads what is asked for and answers always the same record. */
@WebService(name = "RecordsEchoPortType", targetNamespace = "http://tempuri.org/")
@SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
public final class RecordsEcho {

    private final ArrayOfLearningEvent events = new ArrayOfLearningEvent();

    RecordsEcho(int count, boolean brief) {
        for (int id = 1; id <= count; id++) {
            events.getLearningEvent().add(event(1_000_000 + id, brief));
        }
    }

    @WebMethod
    @WebResult(name = "GetLearnerLearningEventsResponse", targetNamespace = "http://tempuri.org/")
    public GetLearnerLearningEventsResponse read(
            @WebParam(name = "GetLearnerLearningEvents", targetNamespace = "http://tempuri.org/")
                    GetLearnerLearningEvents asked) {
        LearningEventsResponse record = new LearningEventsResponse();
        record.setResponseCode("WSRC0004");
        record.setFoundULN(asked.getUln());
        record.setIncomingULN(asked.getUln());
        record.setLearnerRecord(events);
        GetLearnerLearningEventsResponse answer = new GetLearnerLearningEventsResponse();
        answer.setGetLearnerLearningEventsResult(record);
        return answer;
    }

    private static LearningEvent event(int id, boolean brief) {
        LearningEvent event = new LearningEvent();
        event.setID(id);
        event.setCredits(0L);
        event.setSource("AO");
        event.setSubject("Functional Skills English");
        event.setSubjectCode("601/4505/5");
        event.setGrade("Pass");
        event.setAchievementAwardDate("2024-08-22");
        event.setAchievementProviderUkprn("10099001");
        event.setLevel("Level 1/2");
        if (!brief) {
            event.setDateLoaded("2026-11-29 22:48:57");
            event.setUnderDataChallenge("N");
            event.setAwardingOrganisationName("Northgate Awards");
            event.setAwardingOrganisationUkprn("10099003");
            event.setQualificationType("GCSE (9 to 1)");
            event.setAchievementProviderName("Fairmead College");
            event.setLanguageForAssessment("English");
            event.setStatus("F");
        }
        return event;
    }
}
