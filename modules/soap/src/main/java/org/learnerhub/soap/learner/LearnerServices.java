package org.learnerhub.soap.learner;

import java.time.InstantSource;
import java.util.List;
import javax.xml.namespace.QName;
import org.learnerhub.contract.g1.LearnerService;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.exchange.intake.ReceiveBatch;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.message.Dialect;
import org.learnerhub.soap.message.MessageEndpoint;
import org.learnerhub.soap.message.OperationTable;

/** The learner service in both dialects (contract 1.1). */
public final class LearnerServices {

    public static final String G1 = "/services/LearnerService";
    public static final String G1_OLD = "/MIAPWebService/services/LearnerService";
    public static final String G2 = "/LearnerService.svc";

    private static final String G1_WSDL = "contract/wsdl/learner-service-g1.wsdl";
    private static final String G2_WSDL = "contract/wsdl/learner-service-g2.wsdl";
    private static final QName G2_SERVICE = new QName("http://tempuri.org/", "LearnerServiceProxy");
    private static final QName G2_PORT = new QName("http://tempuri.org/", "LearnerPort");

    private LearnerServices() {}

    /**
     * @param qualifiedG2Faults whether faults of the second generation have qualified children, for .NET clients
     *     (contract 1.4)
     */
    public static List<SoapService> all(
            Callers callers,
            ReceiveBatch receive,
            CollectAnswer collect,
            SingleLearners single,
            InstantSource clock,
            boolean qualifiedG2Faults) {
        OperationTable operations = operations(callers, receive, collect, single, clock);
        return List.of(
                SoapService.of(G1_WSDL, LearnerService.SERVICE, LearnerService.LearnerPort)
                        .at(G1, G1_OLD)
                        .answeredBy(new MessageEndpoint(operations, Dialect.withoutNamespaces()))
                        .faults(new LearnerFault(clock, false))
                        .build(),
                SoapService.of(G2_WSDL, G2_SERVICE, G2_PORT)
                        .at(G2)
                        .answeredBy(new MessageEndpoint(
                                operations, Dialect.withoutNamespaces().finishedBy(LinkedUlns::qualify)))
                        .faults(new LearnerFault(clock, qualifiedG2Faults))
                        .build());
    }

    private static OperationTable operations(
            Callers callers, ReceiveBatch receive, CollectAnswer collect, SingleLearners single, InstantSource clock) {
        LearnerTable table = new LearnerTable(callers);
        new BatchOperations(receive, collect, single.answers(), single.fetches()).in(table);
        new FindOperations(single.find()).in(table);
        new RegisterOperations(single.register(), single.update()).in(table);
        new ReportOperations(single.verify(), single.retrieve()).in(table);
        new VerifyBatchOperations(receive, collect, single.tell(), clock).in(table);
        new StandingsOperations(single.standings()).in(table);
        new RegisteredDetailsOperations(single.record()).in(table);
        return table.operations();
    }
}
