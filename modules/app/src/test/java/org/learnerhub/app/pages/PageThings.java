package org.learnerhub.app.pages;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeRequest;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.StatedValues;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.AskedRecord;

/**
 * Of each address with a variable: what is there for somebody, and what is somebody else's, of another session, or nobody's.
 * An address that is not told of here is not known, and the tests of pages say so.
 */
final class PageThings {

    /** Of the college, with a row that is wrong and one to be asked about. */
    private static final String FILE = "FileVersion,UKPRN,MISIdentifier,GivenName,FamilyName,DateOfBirth,Gender,"
            + "LastKnownPostCode,AbilityToShare,VerificationType,Notes\r\n"
            + "2A,10099001,T1,Peregrine,Ravensthorpe,2008-04-11,1,FM71 1AA,1,2,\r\n"
            + ",,T2,Isolde,Ravensthorpe,11/13/2008x,2,FM71 1AA,1,2,\r\n";

    /** The family name in the rows of the college's file. */
    static final String OF_ROWS = "Ravensthorpe";

    private static final Map<PagesHub, PageThings> MADE = new ConcurrentHashMap<>();

    /**
     * @param role who asks
     * @param own the address of what is theirs
     * @param others the address of what is not there for them
     */
    record Thing(Role role, String own, String others) {}

    private final PagesHub hub;
    private final PagePeople people;
    private final LearnersThings own;
    private final LearnersThings others;
    private final StaffThings staff;
    private final Map<String, Thing> words;
    private final String dry;
    private final String feed;
    private final String night;
    private final String toAnswer;
    private final String raised;

    private PageThings(PagesHub hub) {
        this.hub = hub;
        people = PagePeople.of(hub);
        own = LearnersThings.makeBy(people.as(Role.LEARNER));
        others = LearnersThings.makeBesideACaseBy(hub.as("learner"));
        staff = StaffThings.make(hub, people);
        PageWork work = new PageWork(hub);
        dry = work.sent(people.as(Role.ADMINISTRATOR), "things.csv", FILE);
        feed = oldest(PagesHub.AWARDING, batch -> batch.job().equals(FeedJob.ACH));
        night = oldest(PagesHub.COLLEGE, batch -> true);
        toAnswer = Long.toString(work.openChallenges().stream()
                .filter(one -> one.state() instanceof ChallengeState.Open open && PagesHub.AWARDING.equals(open.body()))
                .findFirst()
                .orElseThrow()
                .number());
        raised = Long.toString(raisedByCollege().number());
        words = words(URI.create(hub.links().get(0)).getPath());
    }

    static PageThings of(PagesHub hub) {
        return MADE.computeIfAbsent(hub, PageThings::new);
    }

    LearnersThings others() {
        return others;
    }

    /** The job of the college's file. */
    BatchId dryRun() {
        return new BatchId(Long.parseLong(dry));
    }

    /** What stands at an address with a variable; empty where nobody has said it. */
    Optional<Thing> at(PageAddress address) {
        String pattern = address.pattern();
        if (words.containsKey(pattern)) {
            return Optional.of(requireNonNull(words.get(pattern)));
        } else if (pattern.matches("/(college|awarding)/batches/\\{job}.*|/batches/\\{job}(/rows/\\{row})?")) {
            return Optional.of(ofJobs(pattern.replace("{document}", "output").replace("{row}", "2")));
        } else if (pattern.startsWith("/learner/")) {
            return Optional.of(new Thing(Role.LEARNER, learners(pattern, own), learners(pattern, others)));
        }
        return staff.at(pattern);
    }

    private Thing ofJobs(String pattern) {
        boolean college = pattern.startsWith("/college");
        return new Thing(
                college ? Role.ADMINISTRATOR : Role.AWARDING,
                pattern.replace("{job}", college ? dry : feed),
                pattern.replace("{job}", college ? feed : night));
    }

    private static String learners(String pattern, LearnersThings things) {
        return pattern.replace("{guid}", things.share())
                .replace("{number}", things.addition())
                .replace("{reference}", things.challenge());
    }

    private Map<String, Thing> words(String link) {
        return Map.ofEntries(
                entry("/awarding/challenges/{number}", thing(Role.AWARDING, "/awarding/challenges/", toAnswer, raised)),
                entry("/college/challenges/{number}", thing(Role.COLLEGE, "/college/challenges/", raised, toAnswer)),
                entry("/college/provider/change/{piece}", change(Role.COLLEGE, "/college")),
                entry("/awarding/provider/change/{piece}", change(Role.AWARDING, "/awarding")),
                entry("/college/templates/{kind}-empty.csv", template(Role.COLLEGE, "/college", "learners", "empty")),
                entry(
                        "/college/templates/{kind}-example.csv",
                        template(Role.COLLEGE, "/college", "learners", "example")),
                entry(
                        "/awarding/templates/{kind}-empty.csv",
                        template(Role.AWARDING, "/awarding", "achievements", "empty")),
                entry(
                        "/awarding/templates/{kind}-example.csv",
                        template(Role.AWARDING, "/awarding", "achievements", "example")),
                entry("/s/{link}", new Thing(Role.NOBODY, link, "/s/" + "A".repeat(32))),
                entry("/errors/{code}", thing(Role.NOBODY, "/errors/", "HUB-3010", "HUB-0000")),
                entry("/documents/{name}", thing(Role.NOBODY, "/documents/", "protocol.md", "threat-model.md")),
                entry(
                        "/developers/schemas/{name}",
                        thing(Role.NOBODY, "/developers/schemas/", "receipt-v1.xsd", "no.xsd")),
                entry(
                        "/developers/samples/{kind}/{name}",
                        thing(Role.NOBODY, "/developers/samples/batches/", "first-enrolment.csv", "no.csv")),
                entry(
                        "/developers/samples/{kind}/invalid/{name}",
                        thing(
                                Role.NOBODY,
                                "/developers/samples/batches/invalid/",
                                "HUB-1003-html-page.csv",
                                "HUB-1003-no.csv")),
                entry("/status/{list}", thing(Role.NOBODY, "/status/", "1", "9999999")),
                entry("/status/{list}/refresh", new Thing(Role.NOBODY, "/status/1/refresh", "/status/9999999/refresh")),
                entry("/status/{list}/token", new Thing(Role.NOBODY, "/status/1/token", "/status/9999999/token")));
    }

    private static Thing thing(Role role, String place, String own, String others) {
        return new Thing(role, place + own, place + others);
    }

    private static Thing change(Role role, String area) {
        return thing(role, area + "/provider/change/", "legal", "nothing");
    }

    private static Thing template(Role role, String area, String kind, String what) {
        String end = "-" + what + ".csv";
        return thing(role, area + "/templates/", kind + end, "nothing" + end);
    }

    private String oldest(Ukprn whose, Predicate<Batch> fits) {
        return hub.core().store().ledger().list(whose, null, null, null, 1_000).stream()
                .filter(fits)
                .reduce((younger, older) -> older)
                .orElseThrow()
                .id()
                .toString();
    }

    /** In the name of a learner; the hub's own people have to see to it. */
    private Challenge raisedByCollege() {
        Institution college = hub.core().access().enterTrusted(PagesHub.COLLEGE, Operation.CREATE_CHALLENGE);
        PagesHub.Known learner = hub.another();
        return hub.core()
                .records()
                .raiseChallenge()
                .inTheNameOf(
                        new Call(college, "desk", UUID.randomUUID().toString()),
                        new AskedRecord(
                                Optional.of(Uln.of(learner.uln())),
                                AskedRecord.person(learner.given(), learner.family(), learner.born(), null),
                                "seen"),
                        new ChallengeRequest(
                                ChallengeKind.EVENT_MISSING,
                                List.of(),
                                null,
                                null,
                                StatedValues.none(),
                                StatedValues.none(),
                                new Contact("", "", ""),
                                "A result of last year is missing."))
                .challenge()
                .orElseThrow();
    }
}
