package org.learnerhub.testkit.hostile;

import static org.learnerhub.domain.problem.RequestCode.HEADER_NOT_UNDERSTOOD;
import static org.learnerhub.domain.problem.RequestCode.REQUEST_NOT_UNDERSTOOD;

import java.util.List;

/** Whatever in a message could make the receiver fetch something. None of it may lead to a connection. */
final class ReferenceAttacks {

    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private ReferenceAttacks() {}

    static List<Attack> against(Target target) {
        String url = target.listenerUrl("x");
        String plain = target.envelope();
        return List.of(
                Attack.fault("XInclude of an address", target.named(xinclude(url, "xml")))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.fault("XInclude of a file as text", target.named(xinclude("file:///etc/hostname", "text")))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.noEffect(
                        "schema of the attacker's own, by location",
                        plain.replaceFirst(
                                "<f:FindLearnerByULN",
                                "$0" + XSI + " xsi:schemaLocation=\"http://api.lrs.miap.gov.uk/findmsg " + url + "\"")),
                Attack.noEffect(
                        "schema of the attacker's own, without namespace",
                        plain.replaceFirst("<FindType", "$0" + XSI + " xsi:noNamespaceSchemaLocation=\"" + url + "\"")),
                Attack.noEffect(
                        "stylesheet by processing instruction",
                        "<?xml-stylesheet type='text/xsl' href='" + url + "'?>" + plain),
                Attack.noEffect(
                        "processing instruction inside a value", target.named("Quill<?php system('id') ?>feather")),
                Attack.fault(
                                "type of the attacker's own",
                                target.named("<a" + XSI + " xsi:type='java:java.net.URL'>" + url + "</a>"))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.fault(
                                "reference in place of a value",
                                plain.replace("<FamilyName>", "<FamilyName href='" + url + "'>"))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.fault(
                                "XOP reference to an address",
                                target.named("<x:Include xmlns:x=\"http://www.w3.org/2004/08/xop/include\" href=\""
                                        + url + "\"/>"))
                        .by(REQUEST_NOT_UNDERSTOOD),
                Attack.noEffect(
                        "answer asked for elsewhere",
                        header(
                                plain,
                                "<w:ReplyTo xmlns:w='http://www.w3.org/2005/08/addressing'><w:Address>" + url
                                        + "</w:Address></w:ReplyTo>")),
                Attack.noEffect(
                        "key to be fetched",
                        header(
                                plain,
                                "<k:KeyInfo xmlns:k='http://www.w3.org/2000/09/xmldsig#'><k:RetrievalMethod URI='" + url
                                        + "'/></k:KeyInfo>")),
                Attack.fault(
                                "header that must be understood",
                                header(plain, "<u:a xmlns:u='urn:unheard-of' soapenv:mustUnderstand='1'/>"))
                        .by(HEADER_NOT_UNDERSTOOD));
    }

    private static String xinclude(String address, String parse) {
        return "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "\" parse=\"" + parse
                + "\"/>";
    }

    private static String header(String message, String header) {
        return message.replace("<soapenv:Header/>", "<soapenv:Header>" + header + "</soapenv:Header>");
    }
}
