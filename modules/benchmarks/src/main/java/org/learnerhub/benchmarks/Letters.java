package org.learnerhub.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * Messages to the learner service about invented people, as an existing client writes them.
 *
 * @param ukprn who asks
 * @param password the institution's
 */
record Letters(String ukprn, String password) {

    private static final Pattern ULN = Pattern.compile("<ULN>([0-9]{10})</ULN>");
    private static final Pattern TEXT = Pattern.compile("[&<>]");

    String find(LearnerDetails person) {
        return find(person, person.text(LearnerField.POST_CODE));
    }

    /** The last letter of the postcode is another: the person is possibly meant. */
    String findAlmost(LearnerDetails person) {
        String postCode = person.text(LearnerField.POST_CODE);
        char last = postCode.charAt(postCode.length() - 1) == 'Z' ? 'Y' : 'Z';
        return find(person, postCode.substring(0, postCode.length() - 1) + last);
    }

    private String find(LearnerDetails person, String postCode) {
        return envelope(
                "findmsg",
                "FindLearnerByDemographics",
                element("FindType", "FUL")
                        + credentials()
                        + element("FamilyName", person.text(LearnerField.FAMILY_NAME))
                        + element("GivenName", person.text(LearnerField.GIVEN_NAME))
                        + element("DateOfBirth", person.text(LearnerField.DATE_OF_BIRTH))
                        + element("Gender", person.text(LearnerField.GENDER))
                        + element("LastKnownPostCode", postCode));
    }

    String verify(LearnerDetails person, String uln) {
        return envelope(
                "reportmsg",
                "VerifyLearner",
                credentials()
                        + "<LearnerToVerify>"
                        + element("ULN", uln)
                        + element("FamilyName", person.text(LearnerField.FAMILY_NAME))
                        + element("GivenName", person.text(LearnerField.GIVEN_NAME))
                        + "</LearnerToVerify>");
    }

    String register(LearnerDetails person) {
        return envelope(
                "regmsg",
                "RegisterLearner",
                credentials()
                        + "<Learner>"
                        + element("GivenName", person.text(LearnerField.GIVEN_NAME))
                        + element("FamilyName", person.text(LearnerField.FAMILY_NAME))
                        + element("LastKnownPostCode", person.text(LearnerField.POST_CODE))
                        + element("DateOfBirth", person.text(LearnerField.DATE_OF_BIRTH))
                        + element("Gender", person.text(LearnerField.GENDER))
                        + element("VerificationType", "1")
                        + element("AbilityToShare", "1")
                        + "</Learner>");
    }

    /** The last number in an answer: the learner's, where a learner is shown. */
    static String uln(String answer) {
        Matcher matcher = ULN.matcher(answer);
        String uln = "";
        while (matcher.find()) {
            uln = matcher.group(1);
        }
        return uln;
    }

    private String credentials() {
        return element("UKPRN", ukprn) + element("OrgPassword", password) + element("UserName", "bench");
    }

    private static String envelope(String namespace, String operation, String content) {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body><q:"
                + operation + " xmlns:q=\"http://api.lrs.miap.gov.uk/" + namespace + "\">" + content + "</q:"
                + operation
                + "></soapenv:Body></soapenv:Envelope>";
    }

    static String element(String name, String value) {
        String text =
                TEXT.matcher(value).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
        return "<" + name + ">" + text + "</" + name + ">";
    }
}
