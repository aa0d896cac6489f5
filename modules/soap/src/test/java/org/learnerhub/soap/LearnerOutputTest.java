package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.registration.Counts;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.registration.RowOutcome;
import org.learnerhub.soap.learner.LearnerServices;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.builder.Input;
import org.xmlunit.util.Convert;

class LearnerOutputTest {

    private static final BatchId JOB = new BatchId(1042);

    @TempDir
    private Path folder;

    private RunningServices doors;

    @BeforeEach
    void open() {
        doors = new RunningServices(folder, false);
    }

    @AfterEach
    void close() {
        doors.close();
    }

    /** The sample is played back: its rows are put in as sent, and must come out the same. */
    @Test
    void an_answered_job_gives_counters_times_and_rows() throws Exception {
        String sample = Soap.sample("get-output.response").replace("<Notes/>", "");
        Counts counts = Counts.of(1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1);
        doors.hub.ledger.put(Jobs.at(BatchState.ANSWERED, JOB, 4, counts, false, null));
        playBack(sample);

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), Soap.sample("get-output.request"));

        XmlAssert.assertThat(answer.body()).and(sample).ignoreWhitespace().areIdentical();
    }

    private void playBack(String sample) {
        List<CheckedRow> rows = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        NodeList learners = Convert.toDocument(Input.fromString(sample).build()).getElementsByTagName("Learner");
        for (int i = 0; i < learners.getLength(); i++) {
            Element learner = (Element) learners.item(i);
            LearnerDetails sent = details(learner);
            rows.add(new CheckedRow(i + 1, sent.with(LearnerField.ULN, null), sent, List.of()));
            String uln = sent.get(LearnerField.ULN);
            ReturnCode code = ReturnCode.valueOf(text(learner, "ReturnCode"));
            outcomes.add(new RowOutcome(code, uln == null ? null : Uln.of(uln), List.of(), null));
        }
        doors.hub.chunks.addRows(JOB, 0, rows);
        doors.hub.chunks.addOutcomes(JOB, 0, outcomes);
    }

    private static LearnerDetails details(Element learner) {
        Map<LearnerField, String> values = new EnumMap<>(LearnerField.class);
        for (LearnerField field : LearnerField.all()) {
            values.put(field, text(learner, field.xmlName()));
        }
        return LearnerDetails.of(values);
    }

    private static String text(Element learner, String name) {
        @Nullable Node found = learner.getElementsByTagName(name).item(0);
        return found == null ? "" : found.getTextContent();
    }

    @Test
    void a_running_job_says_so() {
        doors.hub.ledger.put(Jobs.at(BatchState.CHECKED, JOB));

        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G1), Soap.sample("get-output.request"));

        XmlAssert.assertThat(answer.body())
                .and(Soap.sample("get-output-running.response"))
                .ignoreWhitespace()
                .areIdentical();
    }

    @Test
    void every_stage_has_its_code_and_status() {
        assertThat(output(Jobs.at(BatchState.RECEIVED, JOB))).contains("WSRC0008", "<JobStatus>Submitted<");
        assertThat(output(Jobs.at(BatchState.MATCHED, JOB))).contains("WSRC0008", "<JobStatus>In progress<");
        assertThat(output(Jobs.at(BatchState.ALLOCATED, JOB))).contains("WSRC0008", "<JobStatus>In progress<");
        assertThat(output(Jobs.at(BatchState.MATCHED, JOB, 4, Counts.zero(), true, null)))
                .contains("WSRC0010", "<JobStatus>Failed<");
        Refusal refusal = Refusal.at(IntakeCode.COUNT_DIFFERS, "row 2");
        assertThat(output(Jobs.at(BatchState.REFUSED, JOB, 0, Counts.zero(), false, refusal)))
                .contains(
                        "WSRC0010",
                        "<JobStatus>Failed<",
                        "<JobStartedDateTime></JobStartedDateTime>",
                        "<JobFinishedDateTime>2025-09-01 12:00:05<");
    }

    private String output(Batch batch) {
        doors.hub.ledger.put(batch);
        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G2), Soap.sample("get-output.request"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void an_unknown_job_and_another_institutions_job_are_the_same_answer() {
        String expected = "<ResponseCode>WSRC0018</ResponseCode><JobStartedDateTime></JobStartedDateTime>"
                + "<JobFinishedDateTime></JobFinishedDateTime></ns2:GetSubmitBatchOutputResponse>";
        String request = Soap.sample("get-output.request");
        assertThat(Soap.post(doors.uri(LearnerServices.G1), request).body()).contains(expected);

        doors.hub.ledger.put(Jobs.at(BatchState.RECEIVED, JOB));
        String stranger = request.replace("TEST0038", "TEST0039").replace("TST038", "TST039");

        assertThat(Soap.post(doors.uri(LearnerServices.G1), stranger).body()).contains(expected);
    }

    @Test
    void a_job_of_five_thousand_is_answered_whole_and_a_larger_one_is_to_be_fetched_otherwise() {
        List<CheckedRow> rows = new ArrayList<>();
        List<RowOutcome> outcomes = new ArrayList<>();
        for (int i = 1; i <= 1000; i++) {
            rows.add(Jobs.row(i));
            outcomes.add(new RowOutcome(ReturnCode.RC005, null, List.of(), null));
        }
        doors.hub.chunks.addRows(JOB, 0, rows);
        doors.hub.chunks.addOutcomes(JOB, 0, outcomes);

        assertThat(output(Jobs.answered(JOB, 5000)).split("<Learner>", -1)).hasSize(5001);

        doors.hub.ledger.put(Jobs.answered(JOB, 5001));
        HttpResponse<String> answer = Soap.post(doors.uri(LearnerServices.G2), Soap.sample("get-output.request"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("WSEC0001", "BatchExchange");
    }
}
