package org.learnerhub.benchmarks;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.learnerhub.contract.g1.findmsg.FindLearnerByDemographics;
import org.learnerhub.contract.g1.findmsg.FindLearnerResponse;
import org.learnerhub.contract.g1.learner.Learner;
import org.learnerhub.contract.g1.learner.MIAPLinkedULN;

/** What CXF and Tomcat alone can do: a find that reads its request and answers as many bytes as the hub, from nowhere. */
final class Echo implements AutoCloseable {

    private static final String ADDRESS = "/services/Echo";

    private final Tomcat tomcat = new Tomcat();
    private final Path folder;
    private final Bus bus;
    private final String address;

    private Echo(Path folder) throws LifecycleException {
        this.folder = folder;
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Bus bus = new CXFBusFactory().createBus();
        CXFNonSpringServlet servlet = new CXFNonSpringServlet(null, bus);
        Context context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "echo", servlet).addMapping("/services/*");
        tomcat.getConnector();
        tomcat.start();
        this.bus = bus;
        new EndpointImpl(bus, new Port()).publish("/Echo");
        address = "http://localhost:" + tomcat.getConnector().getLocalPort() + ADDRESS;
    }

    static Echo start() throws IOException, LifecycleException {
        return new Echo(Files.createTempDirectory("hub-echo"));
    }

    String address() {
        return address;
    }

    /** Where a record of so many events is answered, as many bytes as the hub's, from nowhere. */
    String records(int events, boolean brief) {
        String path = "/Records-" + events + (brief ? "-BRIEF-" : "-FULL-") + System.nanoTime();
        new EndpointImpl(bus, new RecordsEcho(events, brief)).publish(path);
        return address.replace("/Echo", path);
    }

    /** Where a provider is answered, as many bytes as the hub's, from nowhere. */
    String provider() {
        String path = "/Provider-" + System.nanoTime();
        new EndpointImpl(bus, new ProviderEcho()).publish(path);
        return address.replace("/Echo", path);
    }

    @Override
    public void close() throws IOException, LifecycleException {
        tomcat.stop();
        tomcat.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** The find of the learner service, and nothing else. */
    @WebService(name = "EchoPortType", targetNamespace = "http://learner.webservice.miap.gov.uk")
    @SOAPBinding(parameterStyle = SOAPBinding.ParameterStyle.BARE)
    public static final class Port {

        @WebMethod
        @WebResult(name = "FindLearnerResponse", targetNamespace = "http://api.lrs.miap.gov.uk/findmsg")
        public FindLearnerResponse learnerByDemographics(
                @WebParam(name = "FindLearnerByDemographics", targetNamespace = "http://api.lrs.miap.gov.uk/findmsg")
                        FindLearnerByDemographics asked) {
            FindLearnerResponse answer = new FindLearnerResponse();
            answer.setResponseCode("WSRC0004");
            answer.setFamilyName(asked.getFamilyName());
            answer.setGivenName(asked.getGivenName());
            answer.setDateOfBirth(asked.getDateOfBirth());
            answer.setGender(asked.getGender());
            answer.setLastKnownPostCode(asked.getLastKnownPostCode());
            answer.getLearner().add(learner(asked));
            return answer;
        }

        private static Learner learner(FindLearnerByDemographics asked) {
            Learner learner = new Learner();
            learner.setCreatedDate(asked.getDateOfBirth());
            learner.setLastUpdatedDate(asked.getDateOfBirth());
            learner.setULN("1026893096");
            learner.setGivenName(asked.getGivenName());
            learner.setFamilyName(asked.getFamilyName());
            learner.setLastKnownAddressLine1("12 Bridge Avenue");
            learner.setLastKnownAddressTown("Hemel Hempstead");
            learner.setLastKnownAddressCountyOrCity("Hertfordshire");
            learner.setLastKnownPostCode(asked.getLastKnownPostCode());
            learner.setDateOfBirth(asked.getDateOfBirth());
            learner.setGender(asked.getGender());
            learner.setEmailAddress("somebody.invented@example.org");
            learner.setVerificationType("1");
            learner.setTierLevel("1");
            learner.setAbilityToShare("1");
            learner.setLearnerStatus("1");
            learner.setLinkedULNs(new MIAPLinkedULN());
            learner.setNotes("");
            learner.setVersionNumber(1);
            return learner;
        }
    }
}
