package org.learnerhub.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.soap.message.EarlyAnswer;
import org.learnerhub.soap.record.RecordService;
import org.learnerhub.testkit.hostile.Attack;
import org.learnerhub.testkit.hostile.Attack.Framing;
import org.learnerhub.testkit.hostile.HostileCorpus;
import org.learnerhub.testkit.hostile.Target;
import org.learnerhub.testkit.hostile.Wire;

/**
 * Every sample, every recorded exchange, every message that is built wrong or oddly, and every attack, sent over a bare
 * socket to two hubs: to one as it is, to the other so that it goes the whole way through CXF.
 */
class OrdinaryCallsTest {

    private static final Path SAMPLES = Path.of("..", "..", "samples", "soap");
    private static final String[] PLAIN = {"Content-Type: text/xml; charset=utf-8", "SOAPAction: \"\""};
    private static final String FIND = Soap.sample("find-by-demographics.request");

    @TempDir
    private static Path folder;

    /** What was answered the short way. */
    private static final Set<String> SHORT = new TreeSet<>();

    private static RunningServices doors;
    private static RunningServices wholeWay;

    @BeforeAll
    static void open() throws IOException {
        doors = new RunningServices(Files.createDirectory(folder.resolve("short")), false, watched());
        wholeWay = new RunningServices(Files.createDirectory(folder.resolve("whole")), false, outOfTheOrdinary());
        doors.learners.add();
        wholeWay.learners.add();
    }

    @AfterAll
    static void close() {
        doors.close();
        wholeWay.close();
    }

    /** Notes which requests were answered after the door had been asked early, and did not need the whole way. */
    private static Filter watched() {
        return (request, response, chain) -> {
            chain.doFilter(request, response);
            if (request.getAttribute(EarlyAnswer.class.getName()) instanceof EarlyAnswer early) {
                SHORT.add(early.isRefusal() ? "refused" : early.get().getClass().getSimpleName());
            }
        };
    }

    /** A parameter that the short way does not know and that means nothing. */
    private static Filter outOfTheOrdinary() {
        return (request, response, chain) -> chain.doFilter(
                new HttpServletRequestWrapper((HttpServletRequest) request) {
                    @Override
                    public @Nullable String getContentType() {
                        String type = super.getContentType();
                        return type == null || type.startsWith("multipart") ? type : type + "; way=whole";
                    }
                },
                response);
    }

    @Test
    void samples_and_recorded_exchanges_are_answered_the_same_either_way() throws IOException {
        for (String message : samples()) {
            same(message, PLAIN);
        }
        assertThat(doors.learners.noted).isNotEmpty().isEqualTo(wholeWay.learners.noted);
        assertThat(SHORT)
                .contains(
                        "FindLearnerResponse",
                        "RegisterLearnerResponse",
                        "UpdateLearnerResponse",
                        "VerifyLearnerResponse");
    }

    private static List<String> samples() throws IOException {
        List<String> messages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".request.xml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                messages.add(ours(Files.readString(file)));
            }
        }
        return messages;
    }

    /** By an institution of these hubs. */
    private static String ours(String message) {
        return message.replaceAll("<UKPRN>1009\\w+", "<UKPRN>TEST0038")
                .replaceAll("<OrgPassword>(Fairmead-Night-1|Northgate-Award3)", "<OrgPassword>sixteen-letters!")
                .replaceAll("<OrganisationRef>\\w+</OrganisationRef>", "");
    }

    /** The answers' contents are compared with the expected ones where a whole hub answers them. */
    @Test
    void records_are_read_the_same_either_way() throws IOException {
        doors.learners.addEvents();
        wholeWay.learners.addEvents();
        for (String message : samples()) {
            if (message.contains("http://tempuri.org/")) {
                sameRecord(message);
            }
        }
        String asked = Soap.sample("recorded/records/030-events.request");
        for (String message : oddRecords(inThisHub(asked))) {
            sameRecord(message);
        }
        Attack plain = Attack.message(RecordService.PATH, inThisHub(asked).getBytes(StandardCharsets.UTF_8), PLAIN);
        assertThat(answer(doors, plain))
                .isEqualTo(answer(wholeWay, plain))
                .contains("<s:Envelope", "<a:ResponseCode>WSRC0004", "A*&lt;&amp;", "<a:ReturnNumber>01");
        assertThat(doors.learners.noted).isEqualTo(wholeWay.learners.noted);
        assertThat(SHORT).contains("GetLearnerLearningEventsResponse", "LearnerByUlnResponse");
    }

    private static void sameRecord(String message) {
        same(Attack.message(RecordService.PATH, inThisHub(message).getBytes(StandardCharsets.UTF_8), PLAIN));
    }

    private static String inThisHub(String message) {
        return message.replaceAll("(<\\w+:(?:OrganisationRef|Reference|Ukprn))>[^<]+<", "$1>TEST0038<")
                .replaceAll("(<\\w+:Password)>[^<]+<", "$1>sixteen-letters!<");
    }

    private static List<String> oddRecords(String asked) {
        return List.of(
                asked.replace("<tem:getType>FULL", "<tem:getType>BRIEF"),
                asked.replace("tem:getType>", "tem:gettype>"),
                asked.replace("<tem:getType>FULL</tem:getType>", "<getType>BRIEF</getType>"),
                asked.replace("<tem:getType>FULL</tem:getType>", ""),
                asked.replace("<tem:getType>FULL</tem:getType>", "<tem:getType xsi:nil=\"true\"/>"),
                asked.replace(
                        "<tem:getType>FULL</tem:getType>",
                        "<tem:getType>FULL</tem:getType><tem:getType>BRIEF</tem:getType>"),
                asked.replace("<tem:vendorID>1", "<tem:vendorID>one"),
                asked.replace("<tem:vendorID>1", "<tem:vendorID> +1 "),
                asked.replace("<tem:uln>", "<tem:Uln>").replace("</tem:uln>", "</tem:Uln>"),
                asked.replace("Odalys", "Nobody"),
                asked.replace("sixteen-letters!", "sixteen-letters?"),
                asked.replace("<i:Username>", "<i:Unknown/><i:Username>"),
                asked.replace("tem:GetLearnerLearningEvents", "tem:NoSuchOperation"),
                asked.replace("http://tempuri.org/", "http://tempuri.org"));
    }

    @Test
    void what_is_built_wrong_or_oddly_is_answered_the_same_either_way() {
        Stream.of(
                        BuiltWrongTest.given_twice(),
                        BuiltWrongTest.beside(),
                        BuiltWrongTest.built_otherwise(),
                        BuiltWrongTest.read_all_the_same())
                .flatMap(all -> all)
                .map(Arguments::get)
                .map(all -> all[0].toString().startsWith("<") ? all[0].toString() : all[1].toString())
                .forEach(message -> same(message.replace("$0", "<soapenv:Body>"), PLAIN));
        odd().forEach(message -> same(message, PLAIN));
        for (String type : List.of("text/xml", "TEXT/XML ;charset=\"UTF-8\"", "text/xml; charset=iso-8859-1", "x")) {
            same(named("Odalys é"), "Content-Type: " + type);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)) {
            same(named("é").getBytes(charset), "Content-Type: text/xml");
        }
    }

    /** Who was right within a day is not locked out. */
    @Test
    void a_wrong_password_counts_once_either_way() {
        Attack wrong = Attack.message(
                LearnerServices.G1, FIND.replace("sixteen", "another").getBytes(StandardCharsets.UTF_8), PLAIN);
        doors.clock.advance(Duration.ofDays(2));
        wholeWay.clock.advance(Duration.ofDays(2));
        List<String> answers = Stream.generate(() -> now(doors, wrong)).limit(7).toList();

        assertThat(answers)
                .isEqualTo(Stream.generate(() -> now(wholeWay, wrong)).limit(7).toList());
        assertThat(answers.get(6)).contains("locked for");
    }

    private static Stream<String> odd() {
        String xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil=";
        return Stream.of(
                named("&lt;&amp;&gt;&quot;&apos;'\"]]&gt;"),
                named("\r\n\t&#13;&#10;&#9; é \uD83D\uDE00 &#x1F600; \u00A0\u0085\u2028"),
                named("O&#39;Neil--"),
                named(""),
                named("x".repeat(70_000)),
                FIND.replace("<Gender>2</Gender>", "<Gender " + xsi + "'true'/>"),
                FIND.replace("<PlaceOfBirth>", "<SchoolAtAge16 " + xsi + "' 1 '></SchoolAtAge16><PlaceOfBirth>"),
                FIND.replace("<Gender>2</Gender>", "<Gender " + xsi + "'false'>2</Gender>"),
                FIND.replace("<Gender>2</Gender>", "<Gender href='#a'/>"),
                FIND.replace("<Gender>2</Gender>", "<find:Gender>2</find:Gender>"),
                FIND.replace("<Gender>2</Gender>", "<o:Gender xmlns:o='urn:o'>2</o:Gender>"),
                FIND.replace("<Gender>2</Gender>", "<Unknown/><Gender>2</Gender>"),
                FIND.replace("<Gender>2</Gender>", "<Gender><b/>2</Gender>"),
                FIND.replace("<soapenv:Header/>", ""),
                FIND.replace("<soapenv:Header/>", "<soapenv:Header><a xmlns='urn:a'>b</a></soapenv:Header>"),
                FIND.replace("sixteen-letters!", "sixteen-letters?"),
                FIND.replace("sixteen-letters!", "<b>sixteen-letters!</b>"),
                FIND + "<!-- end -->",
                FIND + "stray",
                FIND.replace("</soapenv:Envelope>", ""),
                Soap.sample("update.request").replace("<VersionNumber>1", "<VersionNumber> +1 "),
                Soap.sample("update.request").replace("<VersionNumber>1", "<VersionNumber>one"),
                Soap.envelope(""),
                Soap.envelope("<f:FindLearnerResponse xmlns:f='http://api.lrs.miap.gov.uk/findmsg'/>"),
                Soap.envelope("<f:FindLearnerByULN xmlns:f='http://api.lrs.miap.gov.uk/regmsg'/>"),
                Soap.envelope("<FindLearnerByULN/>"),
                "<Envelope/>",
                "");
    }

    private static String named(String name) {
        return FIND.replace("Quillfeather", name);
    }

    @Test
    void attacks_are_answered_the_same_either_way() {
        Target target = new Target("TEST0038", MemoryInstitutions.PASSWORD, 9);
        for (Attack attack : HostileCorpus.brief(target)) {
            if (!attack.slow() && attack.framing() instanceof Framing.Length length && length.bytes() < 1 << 18) {
                same(attack);
            }
        }
    }

    private static void same(String message, String... headers) {
        same(message.getBytes(StandardCharsets.UTF_8), headers);
    }

    private static void same(byte[] message, String... headers) {
        for (String door : List.of(LearnerServices.G1, LearnerServices.G2)) {
            same(Attack.message(door, message, headers));
        }
    }

    private static void same(Attack message) {
        assertThat(answer(doors, message)).as(message.toString()).isEqualTo(answer(wholeWay, message));
    }

    /** An hour after the one before, so that nobody is locked out for ever. */
    private static String answer(RunningServices hub, Attack message) {
        hub.clock.advance(Duration.ofHours(1));
        return now(hub, message);
    }

    private static String now(RunningServices hub, Attack message) {
        String answer = new Wire(hub.uri("/").getPort(), Duration.ofSeconds(10))
                .send(message)
                .text();
        assertThat(answer).isNotEmpty();
        return answer.replaceAll("Date: .* GMT", "Date");
    }
}
