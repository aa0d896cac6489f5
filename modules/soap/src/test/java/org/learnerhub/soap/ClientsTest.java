package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.ws.BindingProvider;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.contract.g1.LearnerPortType;
import org.learnerhub.contract.g1.LearnerService;
import org.learnerhub.contract.g1.LearnerServiceFault;
import org.learnerhub.contract.g1.batchmsg.BatchLearner;
import org.learnerhub.contract.g1.batchmsg.GetSubmitBatchOutput;
import org.learnerhub.contract.g1.batchmsg.SubmitBatch;
import org.learnerhub.contract.g1.findmsg.FindLearnerByULN;
import org.learnerhub.soap.g2.LearnerServiceProxy;
import org.learnerhub.soap.g2.MIAPAPIException;
import org.learnerhub.soap.learner.LearnerServices;

/** Clients generated from the two WSDLs, the second from the one that the hub serves. */
class ClientsTest {

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, true);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    @Test
    void a_generated_g1_client_registers_and_asks() throws Exception {
        LearnerPortType client = new LearnerService(
                        URI.create(doors.uri(LearnerServices.G1) + "?wsdl").toURL())
                .getLearnerPort();
        SubmitBatch submit = new SubmitBatch();
        submit.setUKPRN("TEST0038");
        submit.setOrgPassword(MemoryInstitutions.PASSWORD);
        submit.setUserName("R. Registrar");
        submit.setJobType("FUL");
        submit.setLearnerRecordCount(1);
        BatchLearner learner = new BatchLearner();
        learner.setGivenName("Odalys");
        learner.setFamilyName("Quillfeather");
        submit.getLearner().add(learner);
        GetSubmitBatchOutput ask = new GetSubmitBatchOutput();
        ask.setUKPRN("TEST0038");
        ask.setOrgPassword(MemoryInstitutions.PASSWORD);
        ask.setUserName("R. Registrar");

        ask.setJobID(client.submitBatchRegistration(submit).getJobID());

        assertThat(client.getBatchRegistrationOutput(ask).getJobStatus()).isEqualTo("Submitted");
        submit.setJobType("NIL");
        assertThatThrownBy(() -> client.submitBatchRegistration(submit))
                .isInstanceOfSatisfying(LearnerServiceFault.class, fault -> {
                    assertThat(fault.getFaultInfo().getErrorCode()).isEqualTo("WSEC0001");
                    assertThat(fault.getFaultInfo().getDescription()).isEqualTo("JobType is neither FUL nor CHK.");
                });
    }

    @Test
    void a_generated_g2_client_registers_and_asks_and_reads_qualified_faults() throws Exception {
        org.learnerhub.soap.g2.LearnerPortType client = new LearnerServiceProxy(
                        URI.create(doors.uri(LearnerServices.G2) + "?singleWsdl")
                                .toURL())
                .getLearnerPort();
        org.learnerhub.soap.g2.batchmsg.SubmitBatch submit = g2Submit();
        org.learnerhub.soap.g2.batchmsg.GetSubmitBatchOutput ask =
                new org.learnerhub.soap.g2.batchmsg.GetSubmitBatchOutput();
        ask.setUKPRN("TEST0038");
        ask.setOrgPassword(MemoryInstitutions.PASSWORD);
        ask.setUserName("R. Registrar");

        ask.setJobID(client.submitBatchRegistration(submit).getJobID());

        assertThat(client.getBatchRegistrationOutput(ask).getJobStatus()).isEqualTo("Submitted");
        submit.setOrgPassword("wrong-password-!");
        assertThatThrownBy(() -> client.submitBatchRegistration(submit))
                .isInstanceOfSatisfying(
                        MIAPAPIException.class,
                        fault -> assertThat(text(fault.getFaultInfo().getErrorCode()))
                                .isEqualTo("WSEC0005"));
    }

    private static org.learnerhub.soap.g2.batchmsg.SubmitBatch g2Submit() {
        org.learnerhub.soap.g2.batchmsg.SubmitBatch submit = new org.learnerhub.soap.g2.batchmsg.SubmitBatch();
        submit.setUKPRN("TEST0038");
        submit.setOrgPassword(MemoryInstitutions.PASSWORD);
        submit.setUserName("R. Registrar");
        submit.setJobType("CHK");
        submit.setLearnerRecordCount(1);
        org.learnerhub.soap.g2.batchmsg.BatchLearner learner = new org.learnerhub.soap.g2.batchmsg.BatchLearner();
        learner.setGivenName("Odalys");
        learner.setFamilyName("Quillfeather");
        submit.getLearner().add(learner);
        return submit;
    }

    private static String text(JAXBElement<String> element) {
        return element.getValue();
    }

    @Test
    void a_generated_client_of_either_generation_reads_the_numbers_linked_to_a_learner() throws Exception {
        doors.learners.add();
        FindLearnerByULN find = new FindLearnerByULN();
        find.setFindType("FUL");
        find.setUKPRN("TEST0038");
        find.setOrgPassword(MemoryInstitutions.PASSWORD);
        find.setUserName("R. Registrar");
        find.setULN("4444599390");
        find.setFamilyName("Fictive");
        find.setGivenName("Tamsin");
        LearnerPortType client = new LearnerService(
                        URI.create(doors.uri(LearnerServices.G1) + "?wsdl").toURL())
                .getLearnerPort();
        org.learnerhub.soap.g2.LearnerPortType g2Client = new LearnerServiceProxy(
                        URI.create(doors.uri(LearnerServices.G2) + "?wsdl").toURL())
                .getLearnerPort();

        assertThat(client.learnerByULN(find).getLearner().get(0).getLinkedULNs().getULN())
                .containsExactly("4444599390");
        assertThat(g2Client.learnerByULN(g2Find())
                        .getLearner()
                        .get(0)
                        .getLinkedULNs()
                        .getULN())
                .containsExactly("4444599390");
    }

    private static org.learnerhub.soap.g2.findmsg.FindLearnerByULN g2Find() {
        org.learnerhub.soap.g2.findmsg.FindLearnerByULN find = new org.learnerhub.soap.g2.findmsg.FindLearnerByULN();
        find.setFindType("FUL");
        find.setUKPRN("TEST0038");
        find.setOrgPassword(MemoryInstitutions.PASSWORD);
        find.setUserName("R. Registrar");
        find.setULN("4444599390");
        find.setFamilyName("Fictive");
        find.setGivenName("Tamsin");
        return find;
    }

    @Test
    void the_old_address_is_in_the_old_addresses_wsdl() throws Exception {
        LearnerPortType client = new LearnerService(
                        URI.create(doors.uri(LearnerServices.G1_OLD) + "?wsdl").toURL())
                .getLearnerPort();

        Object address = ((BindingProvider) client).getRequestContext().get(BindingProvider.ENDPOINT_ADDRESS_PROPERTY);

        assertThat(address).isEqualTo(doors.uri(LearnerServices.G1_OLD).toString());
    }
}
