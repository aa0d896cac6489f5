package org.learnerhub.testkit.hostile;

import static org.learnerhub.domain.problem.RequestCode.ELEMENT_REPEATED;
import static org.learnerhub.domain.problem.RequestCode.HEADER_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.NOT_SOAP_1_1;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.TEXT_BESIDE_ELEMENTS;

import java.util.List;
import org.learnerhub.domain.problem.HubCode;

/** Messages that two readers understand in two ways: one takes the first, one the last, one neither. */
final class EnvelopeAttacks {

    private static final String XSI = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";
    private static final String BODY_END = "</soapenv:Body>";
    private static final String PASSWORD = "<OrgPassword>";

    private final String plain;

    private EnvelopeAttacks(Target target) {
        plain = target.envelope();
    }

    static List<Attack> against(Target target) {
        EnvelopeAttacks attacks = new EnvelopeAttacks(target);
        return List.of(
                attacks.changed(
                        "two children of the body", BODY_END, operation("A") + BODY_END, REQUEST_NOT_UNDERSTOOD),
                attacks.changed(
                        "an empty element after the message", BODY_END, "<a/>" + BODY_END, REQUEST_NOT_UNDERSTOOD),
                attacks.changed("a body after the body", BODY_END, BODY_END + "<soapenv:Body/>", ELEMENT_REPEATED),
                attacks.changed("a header after the body", BODY_END, BODY_END + "<soapenv:Header/>", ELEMENT_REPEATED),
                attacks.changed("an element after the body", BODY_END, BODY_END + "<a/>", REQUEST_NOT_UNDERSTOOD),
                attacks.changed(
                        "a second password",
                        PASSWORD,
                        "<OrgPassword>sixteen letters!</OrgPassword>" + PASSWORD,
                        ELEMENT_REPEATED),
                attacks.changed(
                        "a second password in the message's namespace",
                        PASSWORD,
                        "<f:OrgPassword>sixteen letters!</f:OrgPassword>" + PASSWORD,
                        ELEMENT_REPEATED),
                attacks.changed(
                        "a second institution that is nil",
                        "<UKPRN>",
                        "<UKPRN" + XSI + " xsi:nil='true'/><UKPRN>",
                        ELEMENT_REPEATED),
                attacks.changed(
                        "a second user", "<UserName>", "<UserName>Nobody</UserName><UserName>", ELEMENT_REPEATED),
                attacks.changed(
                        "a second name", "<GivenName>", "<GivenName>Evil</GivenName><GivenName>", ELEMENT_REPEATED),
                attacks.changed(
                        "a password that is nil",
                        PASSWORD,
                        "<OrgPassword" + XSI + " xsi:nil='1'>",
                        REQUEST_NOT_UNDERSTOOD),
                attacks.changed(
                        "nil of no truth", "<ULN>", "<ULN" + XSI + " xsi:nil='perhaps'>", REQUEST_NOT_UNDERSTOOD),
                attacks.changed(
                        "a type whose prefix nobody declared",
                        "<ULN>",
                        "<ULN" + XSI + " xsi:type='no:body'>",
                        REQUEST_NOT_UNDERSTOOD),
                attacks.changed(
                        "a type without a name", "<ULN>", "<ULN" + XSI + " xsi:type=''>", REQUEST_NOT_UNDERSTOOD),
                attacks.changed("text beside elements", PASSWORD, "Evil" + PASSWORD, TEXT_BESIDE_ELEMENTS),
                attacks.changed("text in the body", BODY_END, "Evil" + BODY_END, TEXT_BESIDE_ELEMENTS),
                attacks.changed("text in the envelope", BODY_END, BODY_END + "Evil", TEXT_BESIDE_ELEMENTS),
                attacks.changed("CDATA beside elements", PASSWORD, "<![CDATA[Evil]]>" + PASSWORD, TEXT_BESIDE_ELEMENTS),
                attacks.changed(
                        "an envelope of SOAP 1.2",
                        "http://schemas.xmlsoap.org/soap/envelope/",
                        "http://www.w3.org/2003/05/soap-envelope",
                        NOT_SOAP_1_1),
                attacks.changed(
                        "an envelope of nobody",
                        "http://schemas.xmlsoap.org/soap/envelope/",
                        "urn:nobody",
                        NOT_SOAP_1_1),
                attacks.changed(
                        "a header for the next that must be understood",
                        "<soapenv:Header/>",
                        "<soapenv:Header><u:a xmlns:u='urn:u' soapenv:mustUnderstand='1'"
                                + " soapenv:actor='http://schemas.xmlsoap.org/soap/actor/next'/></soapenv:Header>",
                        HEADER_NOT_UNDERSTOOD));
    }

    private static String operation(String name) {
        return "<f:" + name + " xmlns:f='http://api.lrs.miap.gov.uk/findmsg'/>";
    }

    private Attack changed(String name, String part, String instead, HubCode code) {
        if (!plain.contains(part)) {
            throw new IllegalStateException(name + " changes nothing");
        }
        return Attack.fault(name, plain.replace(part, instead)).by(code);
    }
}
