import org.learnerhub.domain.registration.single.AbilityToShare;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Registers one invented learner by the learner service and waits for the ULN. One file, no library:
 * {@code java SubmitBatch.java http://localhost:8080 10099001 PASSWORD}.
 */
public final class SubmitBatch {

    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/batchmsg";
    private static final String LEARNER =
            """
            <JobType>FUL</JobType>
            <LearnerRecordCount>1</LearnerRecordCount>
            <Learner>
              <MISIdentifier>SAMPLE-2</MISIdentifier>
              <GivenName>Tamsin</GivenName>
              <FamilyName>Fictive</FamilyName>
              <LastKnownPostCode>ZZ99 9ZZ</LastKnownPostCode>
              <DateOfBirth>2006-01-20</DateOfBirth>
              <Gender>2</Gender>
              <AbilityToShare>1</AbilityToShare>
              <VerificationType>1</VerificationType>
            </Learner>
            """;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI service;
    private final String credentials;

    private SubmitBatch(String hub, String ukprn, String password) {
        service = URI.create(hub + "/services/LearnerService");
        credentials = element("UKPRN", ukprn) + element("OrgPassword", password) + element("UserName", "sample client");
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            System.err.println("usage: java SubmitBatch.java URL UKPRN PASSWORD");
            System.exit(2);
        }
        System.exit(new SubmitBatch(arguments[0], arguments[1], arguments[2]).run());
    }

    private int run() throws Exception {
        Document accepted = call("SubmitBatch", LEARNER);
        if (!"WSRC0007".equals(text(accepted, "ResponseCode"))) {
            return failed(accepted);
        }
        String job = text(accepted, "JobID");
        System.err.println("job " + job);
        for (int tries = 0; tries < 60; tries++) {
            Document output = call("GetSubmitBatchOutput", element("JobID", job));
            switch (text(output, "ResponseCode")) {
                case "WSRC0008" -> Thread.sleep(1_000);
                case "WSRC0009" -> {
                    System.out.println("ULN " + text(output, "ULN") + ", return code " + text(output, "ReturnCode"));
                    return 0;
                }
                default -> {
                    return failed(output);
                }
            }
        }
        System.err.println("job " + job + " is still running; ask again later");
        return 1;
    }

    /** A fault says what is wrong and how to mend it. */
    private static int failed(Document answer) {
        System.err.println("refused: " + text(answer, "ResponseCode") + " " + text(answer, "ErrorCode") + " "
                + text(answer, "Description") + " " + text(answer, "FurtherDetails"));
        return 1;
    }

    private Document call(String operation, String content) throws Exception {
        String body = "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<batch:" + operation + " xmlns:batch=\"" + NAMESPACE + "\">" + credentials + content
                + "</batch:" + operation + "></soapenv:Body></soapenv:Envelope>";
        HttpRequest request = HttpRequest.newBuilder(service)
                .timeout(Duration.ofMinutes(1))
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"\"")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return parse(http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    private static Document parse(byte[] answer) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try {
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer));
        } catch (SAXException e) {
            throw new IOException("the answer is no XML: is this the address of a hub?", e);
        }
    }

    private static String text(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        Node first = found.item(0);
        return first == null ? "" : first.getTextContent().strip();
    }

    private static String element(String name, String value) {
        String escaped = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<" + name + ">" + escaped + "</" + name + ">";
    }
}
