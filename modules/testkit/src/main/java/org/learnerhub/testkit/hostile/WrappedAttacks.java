package org.learnerhub.testkit.hostile;

import static org.learnerhub.domain.problem.IntakeCode.DOCTYPE_PRESENT;
import static org.learnerhub.domain.problem.RequestCode.ELEMENT_REPEATED;
import static org.learnerhub.domain.problem.RequestCode.HEADER_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.NOT_SOAP_1_1;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.TEXT_BESIDE_ELEMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;

/** Those within the envelope, at the services with one request a message: of records, of achievements, of providers. */
final class WrappedAttacks {

    private static final String XSI = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";
    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String BODY_END = "</e:Body>";

    private final Target target;
    private final String path;
    private final String plain;
    private final String password;
    private final String block;
    private final String value;

    /**
     * @param password the element of the password
     * @param block the element that says who calls
     * @param value an element of text that is not about the caller
     */
    private WrappedAttacks(Target target, String path, String message, String password, String block, String value) {
        this.target = target;
        this.path = path;
        this.password = "<" + password + ">";
        this.block = "<" + block + ">";
        this.value = "<" + value + ">";
        plain = "<e:Envelope xmlns:e=\"" + ENVELOPE + "\"><e:Header/><e:Body>" + message + BODY_END + "</e:Envelope>";
    }

    static List<Attack> against(Target target) {
        String record =
                "<GetOrganisation xmlns=\"http://tempuri.org/\"><invokingOrganisation><Password>" + target.password()
                        + "</Password><Ukprn>" + target.ukprn()
                        + "</Ukprn><Username>R. Registrar</Username></invokingOrganisation>"
                        + "<userType>ORG</userType><vendorId>1</vendorId><language>ENG</language><ukPrn>10099001</ukPrn>"
                        + "</GetOrganisation>";
        String external =
                "<SubmitAchievementBatchJob xmlns=\"http://api.lrs.qcf.gov.uk/services\"><invokingUser><OrgPassword>"
                        + target.password() + "</OrgPassword><OrganisationRef>" + target.ukprn() + "</OrganisationRef>"
                        + "<UserName>R. Registrar</UserName></invokingUser><emailAddress/><submissionType>FINAL</submissionType>"
                        + "</SubmitAchievementBatchJob>";
        String query =
                "<v:ProviderQueryRequest xmlns:v='http://ukrlp.co.uk.server.ws.v3'><SelectionCriteria><SearchTerm>"
                        + "Quillfeather</SearchTerm><CriteriaCondition>AND</CriteriaCondition></SelectionCriteria><QueryId>1</QueryId>"
                        + "</v:ProviderQueryRequest>";
        return Stream.of(
                        new WrappedAttacks(
                                target,
                                "/LearnerServiceR9.svc",
                                record,
                                "Password",
                                "invokingOrganisation",
                                "language"),
                        new WrappedAttacks(
                                target,
                                "/ExternalService.svc",
                                external,
                                "OrgPassword",
                                "invokingUser",
                                "submissionType"),
                        // nobody says who they are there: other elements stand where the others have the caller
                        new WrappedAttacks(
                                target,
                                "/UkrlpProviderQueryWS6/ProviderQueryServiceV6",
                                query,
                                "CriteriaCondition",
                                "SelectionCriteria",
                                "SearchTerm"))
                .flatMap(attacks -> Stream.concat(attacks.envelopes().stream(), attacks.entities().stream()))
                .toList();
    }

    private List<Attack> envelopes() {
        return new ArrayList<>(List.of(
                changed("two children of the body", BODY_END, "<a/>" + BODY_END, REQUEST_NOT_UNDERSTOOD),
                changed("a body after the body", BODY_END, BODY_END + "<e:Body/>", ELEMENT_REPEATED),
                changed("a header after the body", BODY_END, BODY_END + "<e:Header/>", ELEMENT_REPEATED),
                changed(
                        "a second password",
                        password,
                        closed(password, "sixteen letters!") + password,
                        ELEMENT_REPEATED),
                changed("a second caller", block, closed(block, "") + block, ELEMENT_REPEATED),
                changed("a second value", value, closed(value, "x") + value, ELEMENT_REPEATED),
                changed(
                        "a second value in no namespace",
                        value,
                        closed(value, "x").replaceFirst(">", " xmlns=''>") + value,
                        ELEMENT_REPEATED),
                changed(
                        "a second value in another case",
                        value,
                        closed(value, "x").toUpperCase(Locale.ROOT) + value,
                        ELEMENT_REPEATED),
                changed("text beside elements", password, "Evil" + password, TEXT_BESIDE_ELEMENTS),
                changed("text in the body", BODY_END, "Evil" + BODY_END, TEXT_BESIDE_ELEMENTS),
                changed("a value somewhere else", value, opened(value, " href='#a'"), REQUEST_NOT_UNDERSTOOD),
                changed("nil of no truth", value, opened(value, XSI + " xsi:nil='perhaps'"), REQUEST_NOT_UNDERSTOOD),
                changed("nil that is not empty", value, opened(value, XSI + " xsi:nil='1'"), REQUEST_NOT_UNDERSTOOD),
                changed("an envelope of SOAP 1.2", ENVELOPE, "http://www.w3.org/2003/05/soap-envelope", NOT_SOAP_1_1),
                changed(
                        "a header that must be understood",
                        "<e:Header/>",
                        "<e:Header><u:a xmlns:u='urn:u' e:mustUnderstand='1'/></e:Header>",
                        HEADER_NOT_UNDERSTOOD)));
    }

    private List<Attack> entities() {
        return List.of(
                at("an external entity", doctype("SYSTEM '" + target.listenerUrl("w") + "'"), DOCTYPE_PRESENT),
                at("an entity of entities", doctype("'" + "x".repeat(50_000) + "'"), DOCTYPE_PRESENT),
                at("an entity that nobody declared", instead("&nobody;"), IntakeCode.NOT_WELL_FORMED),
                at("deep nesting", instead("<a>".repeat(100_000)), IntakeCode.STRUCTURE_LIMIT));
    }

    private String doctype(String entity) {
        return "<!DOCTYPE a [<!ENTITY e " + entity + ">]>" + instead("&e;");
    }

    /** With something at the beginning of the value. */
    private String instead(String content) {
        return plain.replace(value, value + content);
    }

    private static String closed(String element, String content) {
        return element + content + element.replace("<", "</");
    }

    private static String opened(String element, String attributes) {
        return element.replace(">", attributes + ">");
    }

    private Attack changed(String name, String part, String instead, HubCode code) {
        if (!plain.contains(part)) {
            throw new IllegalStateException(name + " changes nothing");
        }
        return at(name, plain.replace(part, instead), code);
    }

    private Attack at(String name, String message, HubCode code) {
        return Attack.fault(name, message).by(code).at(path);
    }
}
