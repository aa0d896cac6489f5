package org.learnerhub.app.node;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.account.AccountKey;
import org.learnerhub.domain.account.NotificationWish;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Step;
import org.learnerhub.domain.exchange.Task;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.exchange.task.TaskHandlers;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.domain.stewardship.MergeLearners;
import org.learnerhub.domain.stewardship.StewardshipOutcome;
import org.learnerhub.domain.verification.VerificationKind;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hub, without broker, that has everything of one learner that it may have, and a bystander of whom nothing may go. */
final class ErasureStage {

    static final Ukprn COLLEGE = new Ukprn("10099001");
    static final Ukprn SCHOOL = new Ukprn("10099002");
    static final Ukprn AWARDS = new Ukprn("10099003");
    static final Justification BY = new Justification(new Caller.Staff("tests"), "the learner asks for it", "c-1");

    /** What must be found nowhere in the end. */
    static final List<String> WORDS = List.of(
            "Quillonette",
            "Zzyrrnowak",
            "Vandrellix",
            "2007-02-13",
            "13/02/2007",
            "2007-02-17",
            "ZE1 0XQ",
            "quillonette.z@example.org",
            "Lerwickham",
            "MIS-QZ-1",
            "99887766",
            "account-of-q",
            "q.case@example.org");

    static final String BYSTANDER = "Featherstonehaugh";

    private static final String LEARNERS =
            "FileVersion,FileName,UKPRN,LearnerRecordCount,ULN,MISIdentifier,Title,GivenName,"
                    + "PreferredGivenName,MiddleOtherName,FamilyName,PreviousFamilyName,FamilyNameAt16,SchoolAtAge16,"
                    + "LastKnownAddressLine1,LastKnownAddressLine2,LastKnownAddressTown,LastKnownAddressCountyorCity,"
                    + "LastKnownPostCode,DateOfAddressCapture,DateOfBirth,PlaceOfBirth,EmailAddress,Gender,Nationality,"
                    + "ScottishCandidateNumber,AbilityToShare,VerificationType,OtherVerificationDescription,Notes";
    private static final String RESULTS = "FileVersion,FileName,UKPRN,SubmissionType,RecordCount,MisIdentifier,Uln,"
            + "FamilyName,GivenName,DateofBirth,Gender,LearnerPostcode,ProviderUkprn,UnitOrQualificationReferenceNumber,"
            + "AchievementAwardDate,Grade,LanguageForAssessment,Action,ActionDate,ActionReason";
    private static final String CHECKS = "FileVersion,FileName,UKPRN,LearnerRecordCount,MISIdentifier,ULN,FamilyName,"
            + "GivenName,DateOfBirth,Gender";

    private final HubCore core;
    private final TaskHandlers handlers;

    @SuppressWarnings("NullAway")
    ErasureStage(HubCore core) {
        this.core = core;
        // nothing is delivered into folders
        handlers = core.batches().handlers(null);
    }

    HubCore core() {
        return core;
    }

    private static String learner(String mis, String given, String family, String born, String gender, String rest) {
        return ",,,,," + mis + ",," + given + ",,," + family + ",,,,1 Harbour,,"
                + (given.equals("Barnaby") ? "Fairmead" : "Lerwickham") + ",," + rest.split(";")[0] + ",,"
                + born + ",," + rest.split(";")[1] + "," + gender + ",GBR,,1,2,,";
    }

    BatchId registrations() {
        return send(
                COLLEGE,
                RegistrationJob.FUL,
                "first.csv",
                sheet(
                        LEARNERS,
                        "2A,FIRST,10099001,4",
                        learner(
                                "MIS-QZ-1",
                                "Quillonette",
                                "Zzyrrnowak",
                                "2007-02-13",
                                "2",
                                "ZE1 0XQ;quillonette.z@example.org"),
                        learner("MIS-QZ-2", "Barnaby", BYSTANDER, "2006-06-06", "1", "FM1 1AA;barnaby@example.org"),
                        learner("MIS-QZ-3", "Nettie", "Vandrellix", "2007-02-17", "2", "FM2 2BB;nettie@example.org"),
                        // an error: nobody's number, and yet the learner's row
                        learner("MIS-QZ-4", "Quillonette", "Zzyrrnowak", "2007-02-13", "X", "ZE1 0XQ;q@example.org")));
    }

    /** The same person once more, under the number of before and without one. */
    BatchId registrationsAnew(Uln before) {
        String row = learner(
                "MIS-QZ-9", "Quillonette", "Zzyrrnowak", "2007-02-13", "2", "ZE1 0XQ;quillonette.z@example.org");
        return send(
                COLLEGE,
                RegistrationJob.FUL,
                "anew.csv",
                sheet(
                        LEARNERS,
                        "2A,ANEW,10099001,2",
                        row,
                        row.replace(",,,,,MIS-QZ-9", ",,,," + before + ",MIS-QZ-8")));
    }

    /** As XML, whose output is signed within. */
    BatchId registrationsInXml() {
        return send(SCHOOL, RegistrationJob.FUL, "second.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <b:BatchRegistration xmlns:b="http://api.lrs.miap.gov.uk/batchmsg">
                <FileVersion>2A</FileVersion><FileName>SECOND</FileName><UKPRN>10099002</UKPRN>
                <LearnerRecordCount>2</LearnerRecordCount><JobType>FUL</JobType>
                <Learner><MISIdentifier>S-1</MISIdentifier><GivenName>Quillonette</GivenName><FamilyName>Zzyrrnowak</FamilyName>
                <LastKnownAddressLine1>2 Harbour</LastKnownAddressLine1><LastKnownPostCode>ZE1 0XQ</LastKnownPostCode>
                <DateOfAddressCapture>2026-09-01</DateOfAddressCapture>
                <DateOfBirth>2007-02-13</DateOfBirth><Gender>2</Gender><AbilityToShare>1</AbilityToShare>
                <VerificationType>2</VerificationType></Learner>
                <Learner><MISIdentifier>S-2</MISIdentifier><GivenName>Barnaby</GivenName><FamilyName>Featherstonehaugh</FamilyName>
                <LastKnownPostCode>FM1 1AA</LastKnownPostCode><DateOfBirth>2006-06-06</DateOfBirth><Gender>1</Gender>
                <AbilityToShare>1</AbilityToShare><VerificationType>2</VerificationType></Learner>
                </b:BatchRegistration>
                """.getBytes(UTF_8));
    }

    BatchId verifications(Uln learner, Uln bystander) {
        return send(
                COLLEGE,
                VerificationKind.VER,
                "verify.csv",
                sheet(
                        CHECKS,
                        "1,VERIFY,10099001,2",
                        ",,,,MIS-QZ-1," + learner + ",Zzyrrnowak,Quillonette,2007-02-13,2",
                        ",,,,MIS-QZ-2," + bystander + ",Featherstonehaugh,Barnaby,2006-06-06,1"));
    }

    BatchId results(Uln learner, Uln bystander) {
        String rest = ",2,,10099001,601/4505/5,2024-08-22,9,English,1,2024-08-23,";
        return send(
                AWARDS,
                FeedJob.ACH,
                "results.csv",
                sheet(
                        RESULTS,
                        "1,RESULTS,10099003,FINAL,4",
                        ",,,,,MIS-QZ-1," + learner + ",Zzyrrnowak,Quillonette,2007-02-13" + rest,
                        ",,,,,MIS-QZ-2," + bystander + ",Featherstonehaugh,Barnaby,2006-06-06"
                                + rest.replace(",2,,", ",1,,"),
                        ",,,,,MIS-QZ-1," + learner + ",Featherstonehaugh,Barnaby,2006-06-06" + rest,
                        // under a number that nobody has
                        ",,,,,MIS-QZ-1,1026893096,Zzyrrnowak,Quillonette,2007-02-13" + rest));
    }

    /** A file that cannot be read as a batch, with the learner in it. */
    BatchId refused() {
        return send(
                COLLEGE,
                RegistrationJob.FUL,
                "letter.csv",
                "Dear hub, Quillonette\nZzyrrnowak has moved".getBytes(UTF_8));
    }

    /** @param head of the file, which stands in its first row */
    private static byte[] sheet(String headings, String head, String... rows) {
        List<String> lines = new ArrayList<>(List.of(headings));
        lines.addAll(List.of(rows));
        int blanks = head.split(",").length - 1;
        lines.set(1, head + rows[0].substring(blanks));
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    void keep(Uln uln) {
        core.store().unitOfWork().run(() -> {
            boolean added = core.store()
                    .records()
                    .accounts()
                    .add(COLLEGE, new AccountKey("portal", "account-of-q"), uln, Instant.now());
            assertThat(added).isTrue();
            core.store()
                    .records()
                    .wishes()
                    .save(
                            uln,
                            new NotificationWish(
                                    NotificationWish.Preference.EMAIL,
                                    "quillonette.z@example.org",
                                    "99887766",
                                    COLLEGE,
                                    Instant.now()));
        });
    }

    /** A case that is closed, and one that is open where there is a subject. */
    void challenge(Uln uln, @Nullable Object openUntil) {
        JdbcTemplate jdbc = new JdbcTemplate(core.store().dataSource());
        jdbc.update(
                "insert into challenge (raised_at, overdue_at, clock_at, uln, known_up_to, kind, state, reminders, other_ulns,"
                        + " original, supplied, contact_name, contact_email, user_name) values (current_timestamp,"
                        + " current_timestamp, cast(? as timestamp with time zone), ?, 0, 'WRONG_RECORD', 'AMENDED', '', '',"
                        + " '', 'FamilyName Vandrellix', 'Quillonette', 'q.case@example.org', 'x')",
                openUntil,
                uln.number());
        jdbc.update(
                "insert into notice (made_at, tries, state, kind, reference, to_kind, to_whom, subject, body, path) values"
                        + " (current_timestamp, 0, 'SENT', 'CHALLENGE', 'C-1', 'ADDRESS', 'Q.case@example.org', 's', 'b', '/')");
    }

    void merge(Uln uln, Uln into) {
        assertThat(new MergeLearners(core.store().stewardship(), core.clock()).merge(uln, into, BY))
                .isInstanceOf(StewardshipOutcome.Done.class);
    }

    private BatchId send(Ukprn sender, Job job, String name, byte[] file) {
        BatchId id = core.receive()
                .receive(
                        new Submission(
                                core.store().institutions().find(sender).orElseThrow(),
                                "tests",
                                WayIn.SOAP_EXCHANGE,
                                name,
                                job,
                                "",
                                null),
                        new ByteArrayInputStream(file))
                .batch();
        settle();
        return id;
    }

    /** Everything that is due is done, here and now. */
    void settle() {
        List<Task> due = new ArrayList<>();
        do {
            due.clear();
            int unused = core.exchange().outbox().relay(100, due::addAll);
            due.stream().filter(task -> !task.step().equals(Step.DELIVER)).forEach(handlers::perform);
        } while (!due.isEmpty());
    }

    Batch batch(BatchId id) {
        return core.exchange().ledger().find(id).orElseThrow();
    }

    byte[] document(BatchId id, Document document, int edition) {
        try (InputStream content =
                core.answers().document(batch(id), document, edition).content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of entering. */
    List<Uln> numbers() {
        return new JdbcTemplate(core.store().dataSource())
                .query("select uln from learner order by entry", (row, number) -> new Uln(row.getLong(1)));
    }

    Map<String, String> tallies(List<BatchId> batches) {
        Map<String, String> tallies = new TreeMap<>();
        batches.forEach(id ->
                tallies.put(id.toString(), core.answers().outcomes(batch(id)).toString()));
        return tallies;
    }
}
