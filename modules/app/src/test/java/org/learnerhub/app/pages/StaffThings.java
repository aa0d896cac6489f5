package org.learnerhub.app.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.app.pages.PageThings.Thing;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.review.CaseFilter;
import org.learnerhub.domain.review.ReviewCase;
import org.learnerhub.domain.review.ReviewSubject;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.domain.ukrlp.ProviderChange;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.part.ProviderDraft;

/** What the hub's own people work at: theirs is everything, but not what another of them has in a session. */
final class StaffThings {

    /** An institution that nobody else's tests have. */
    static final Ukprn INSTITUTION = new Ukprn("10098766");

    private static final String NOBODYS = "99999999";

    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final PagesHub hub;
    private final PagePeople people;

    private StaffThings(PagesHub hub, PagePeople people) {
        this.hub = hub;
        this.people = people;
    }

    static StaffThings make(PagesHub hub, PagePeople people) {
        StaffThings made = new StaffThings(hub, people);
        made.ofHelpdesk();
        made.ofOperator();
        return made;
    }

    Optional<Thing> at(String pattern) {
        return Optional.ofNullable(things.get(pattern));
    }

    private void put(Role role, String pattern, String own, String others) {
        things.put(
                pattern,
                new Thing(role, pattern.replaceFirst("\\{[a-z]+}", own), pattern.replaceFirst("\\{[a-z]+}", others)));
    }

    private void ofHelpdesk() {
        PageVisitor desk = people.as(Role.HELPDESK);
        String asked = found(desk);
        String elsewhere = found(hub.as("helpdesk"));
        for (String page : List.of("", "/record", "/looks", "/unmerge")) {
            put(Role.HELPDESK, "/helpdesk/learners/{handle}" + page, asked, elsewhere);
        }
        put(Role.HELPDESK, "/helpdesk/merge/{draft}", drafted(desk), drafted(hub.as("helpdesk")));
        put(Role.HELPDESK, "/helpdesk/merges/{number}", proposed(), NOBODYS);
        String reviewed = reviewed();
        put(Role.HELPDESK, "/helpdesk/cases/{id}", reviewed, NOBODYS);
        put(Role.HELPDESK, "/helpdesk/cases/{id}/undo", reviewed, NOBODYS);
        put(
                Role.HELPDESK,
                "/helpdesk/challenges/{reference}",
                new PageWork(hub).openChallenges().get(0).reference(),
                "DC" + NOBODYS);
        String proposal = wanted();
        things.put(
                "/helpdesk/providers/{what}/{number}",
                new Thing(
                        Role.HELPDESK,
                        "/helpdesk/providers/proposals/" + proposal,
                        "/helpdesk/providers/proposals/" + NOBODYS));
    }

    private static String last(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
        String path = answer.uri().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String found(PageVisitor desk) {
        return last(desk.send(
                "/helpdesk/find", "/helpdesk/find", Map.of("uln", hub.another().uln(), "purpose", "call 4712")));
    }

    /** That cannot be carried out. */
    private String drafted(PageVisitor desk) {
        String uln = hub.another().uln();
        return last(
                desk.send("/helpdesk/merge", "/helpdesk/merge", Map.of("uln", uln, "master", uln, "reason", "a slip")));
    }

    /** By somebody else, to be confirmed. */
    private String proposed() {
        OrderMerge two = new PageWork(hub).mergesByTwo();
        OrderMerge.Outcome outcome = two.merge(
                Uln.of(hub.another().uln()),
                Uln.of(hub.uln()),
                new Justification(new Caller.Staff("somebody.else"), "wanted", "c-1"));
        return Long.toString(((OrderMerge.Outcome.Proposed) outcome).number());
    }

    private String reviewed() {
        return hub.core().store().unitOfWork().get(() -> {
            hub.core()
                    .store()
                    .reviewCases()
                    .addAbsent(
                            List.of(ReviewSubject.duplicate(
                                    entry(hub.uln()), entry(hub.another().uln()), 12)),
                            hub.core().clock().instant());
            List<ReviewCase> all =
                    hub.core().store().reviewCases().list(new CaseFilter(null, null, null, null), 0, 10_000);
            return Long.toString(all.get(all.size() - 1).id());
        });
    }

    private long entry(String uln) {
        RegisteredLearner learner =
                hub.core().store().register().findByUln(List.of(Uln.of(uln))).get(Uln.of(uln));
        return requireNonNull(learner).entry();
    }

    /** A change of its entry that the college proposes. */
    private String wanted() {
        entered(PagesHub.COLLEGE);
        entered(PagesHub.AWARDING);
        String form = "/college/provider/change/legal";
        people.as(Role.COLLEGE).send(form, form, Map.of("town", "Fairmead", "reason", "It moved."));
        return Long.toString(hub.core()
                .providers()
                .proposals()
                .of(PagesHub.COLLEGE, 1)
                .get(0)
                .number());
    }

    private void entered(Ukprn ukprn) {
        ProviderRegister register = hub.core().store().providers().register();
        hub.core().store().unitOfWork().run(() -> {
            register.lock();
            if (register.present(ukprn).isEmpty()) {
                register.append(List.of(ProviderChange.of(
                        ProviderDraft.named(
                                        ukprn, "Fairmead", hub.core().clock().instant())
                                .build(),
                        hub.core().clock().instant(),
                        "test")));
            }
        });
    }

    private void ofOperator() {
        put(Role.OPERATOR, "/operator/batches/{id}", "1", NOBODYS);
        hub.core()
                .store()
                .institutions()
                .save(new Institution(
                        INSTITUTION,
                        null,
                        "Things of tests",
                        Set.of(org.learnerhub.domain.access.Role.LEARNER_REGISTRATION),
                        "",
                        null,
                        null));
        put(Role.OPERATOR, "/operator/institutions/{ukprn}", INSTITUTION.value(), NOBODYS);
        put(Role.OPERATOR, "/operator/institutions/{ukprn}/password", INSTITUTION.value(), NOBODYS);
        put(Role.OPERATOR, "/operator/parked/{id}", parked(), NOBODYS);
        put(Role.OPERATOR, "/operator/audit/{handle}", trail(people.as(Role.OPERATOR)), trail(hub.as("operator")));
        put(Role.OPERATOR, "/operator/plots/{name}.svg", "outcomes", "nothing");
        put(Role.OPERATOR, "/operator/figures/{name}.csv", "outcomes", "nothing");
    }

    private String trail(PageVisitor operator) {
        return last(operator.send(
                "/operator/audit",
                "/operator/audit",
                Map.of("uln", hub.another().uln(), "purpose", "call 4713")));
    }

    private String parked() {
        long now = System.nanoTime();
        String call = "things-" + now;
        new PageWork(hub).park(now, call);
        return hub.core().store().deadLetters().all().stream()
                .filter(letter -> letter.correlationId().equals(call))
                .map(DeadLetter::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }
}
