package org.learnerhub.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/** Requests for records, as an existing client writes them. */
record RecordLetters(String ukprn, String password) {

    private static final String EVENT = "<a:LearningEvent>";

    /** So many requests that are answered with a record of this size, over and over of the same learners. */
    List<String> answered(Calls service, List<LearnerDetails> learners, int size, boolean brief, int count)
            throws Exception {
        List<String> answered = new ArrayList<>();
        for (LearnerDetails learner : learners) {
            String message = read(learner, brief);
            String answer = service.call(message);
            if (answer.contains("WSRC0004") && answer.split(EVENT, -1).length == size + 1) {
                answered.add(message);
            }
        }
        if (answered.isEmpty()) {
            throw new IllegalStateException("no record of " + size + " events");
        }
        List<String> messages = new ArrayList<>();
        while (messages.size() < count) {
            messages.add(answered.get(messages.size() % answered.size()));
        }
        return messages;
    }

    private String read(LearnerDetails learner, boolean brief) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + "<GetLearnerLearningEvents xmlns=\"http://tempuri.org/\""
                + " xmlns:i=\"http://schemas.datacontract.org/2004/07/Amor.Qcf.Service.Interface\">"
                + "<invokingOrganisation>" + element("i:OrganisationRef", ukprn) + element("i:Password", password)
                + element("i:Ukprn", ukprn) + element("i:Username", "bench") + "</invokingOrganisation>"
                + element("userType", "ORG") + element("vendorID", "1") + element("language", "ENG")
                + element("uln", learner.text(LearnerField.ULN))
                + element("givenName", learner.text(LearnerField.GIVEN_NAME))
                + element("familyName", learner.text(LearnerField.FAMILY_NAME))
                + element("dateOfBirth", learner.text(LearnerField.DATE_OF_BIRTH))
                + element("gender", learner.text(LearnerField.GENDER))
                + element("getType", brief ? "BRIEF" : "FULL")
                + "</GetLearnerLearningEvents></s:Body></s:Envelope>";
    }

    private static String element(String name, String value) {
        return Letters.element(name, value);
    }
}
