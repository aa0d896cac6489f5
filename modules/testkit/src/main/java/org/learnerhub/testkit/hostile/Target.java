package org.learnerhub.testkit.hostile;

/**
 * Whom the attacks are made for.
 *
 * @param listener a port of the loopback that nobody may be led to
 */
public record Target(String ukprn, String password, int listener) {

    /** A find for nobody, which a hub answers with WSRC0001. */
    public String goodMessage() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + envelope();
    }

    /** The same without XML declaration. */
    String envelope() {
        return head() + "Quillfeather" + tail();
    }

    /** Up to where the family name begins. */
    String head() {
        return "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Header/>"
                + "<soapenv:Body><f:FindLearnerByULN xmlns:f=\"http://api.lrs.miap.gov.uk/findmsg\">"
                + "<FindType>CHK</FindType><UKPRN>" + ukprn + "</UKPRN><OrgPassword>" + password
                + "</OrgPassword><UserName>R. Registrar</UserName><ULN>1000000007</ULN><FamilyName>";
    }

    /** From where the family name ends. */
    String tail() {
        return "</FamilyName><GivenName>Odalys</GivenName></f:FindLearnerByULN></soapenv:Body></soapenv:Envelope>";
    }

    /** With something in place of the family name. */
    String named(String content) {
        return head() + content + tail();
    }

    String listenerUrl(String file) {
        return "http://127.0.0.1:" + listener + "/" + file;
    }
}
