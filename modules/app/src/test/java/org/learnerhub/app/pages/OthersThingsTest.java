package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.learnerhub.app.PagesHub;
import org.learnerhub.app.pages.PagePeople.Role;
import org.learnerhub.app.pages.PageRights.Who;
import org.learnerhub.app.pages.PageThings.Thing;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.provider.Ukprn;

/**
 * What belongs to another institution, another learner or another session is not there: for every address with a variable
 * that the running hub answers.
 */
class OthersThingsTest {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Two people may set the same work going: whoever comes second is told so. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("/operator/parked/{id}");

    private final PagesHub hub = PagesHub.shared();
    private final PagePeople people = PagePeople.of(hub);
    private final PageThings things = PageThings.of(hub);
    private final List<PageAddress> addresses = PageAddress.all(hub).stream()
            .filter(PageAddress::hasVariable)
            .filter(address -> PageRights.read().of(address).who() != Who.PROGRAM)
            .toList();

    @Test
    void of_each_address_with_a_variable_it_is_known_what_is_whose() {
        assertThat(addresses).hasSizeGreaterThan(60);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(things.at(address))
                        .as(address.toString())
                        .hasValueSatisfying(thing ->
                                assertThat(thing.own() + thing.others()).doesNotContain("{", "}")));
    }

    @Test
    void what_is_somebody_elses_is_not_there_and_what_is_ones_own_is() {
        Set<String> wrong = new TreeSet<>();
        String before = ofOthers();
        // forms last: some of them end what pages show
        for (String method : List.of("GET", "POST")) {
            addresses.stream().filter(one -> one.method().equals(method)).forEach(address -> {
                Thing thing = things.at(address).orElseThrow();
                int others = status(address, thing.role(), thing.others());
                if (others != NOT_FOUND && !TOLD_OTHERWISE.contains(address.pattern())) {
                    wrong.add(address + " of others: " + others);
                }
            });
        }
        assertThat(ofOthers()).isEqualTo(before);
        for (String method : List.of("GET", "POST")) {
            addresses.stream().filter(one -> one.method().equals(method)).forEach(address -> {
                Thing thing = things.at(address).orElseThrow();
                int own = status(address, thing.role(), thing.own());
                if (method.equals("GET") ? own != OK : own == NOT_FOUND || own == 403 || own >= 500) {
                    wrong.add(address + " of one's own: " + own);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private int status(PageAddress address, Role role, String path) {
        PageVisitor visitor = people.as(role);
        return (address.method().equals("GET") ? visitor.get(path) : visitor.post(path, "_csrf=" + people.token(role)))
                .statusCode();
    }

    /** How another learner's and another institution's things stand. */
    private String ofOthers() {
        LearnersThings others = things.others();
        return hub.page("learner", "/learner/shares/" + others.share())
                        .select("form[action$=/revoke]")
                        .size()
                + " "
                + hub.page("learner", "/learner/challenges/" + others.challenge())
                        .select("form[action$=/withdraw]")
                        .size()
                + " "
                + hub.page("learner", "/learner/additions").text().contains(LearnersThings.TITLE)
                + jobs(PagesHub.COLLEGE)
                + jobs(PagesHub.AWARDING);
    }

    private List<String> jobs(Ukprn ukprn) {
        return hub.core().store().ledger().list(ukprn, null, null, null, 1_000).stream()
                .map(Batch::toString)
                .toList();
    }

    @Test
    void accounts_of_others_are_not_there_either_like_those_that_nobody_has() {
        PageVisitor administrator = people.as(Role.ADMINISTRATOR);
        for (String form : List.of("/college/users/reset", "/college/users/end")) {
            Set<String> answers = new TreeSet<>();
            for (String name : List.of(hub.user("awarding"), hub.user("operator"), "nobody-has-this")) {
                var answer = administrator.send("/college/users", form, Map.of("name", name));
                assertThat(answer.statusCode()).as(form + " of " + name).isEqualTo(NOT_FOUND);
                answers.add(answer.body().replaceAll("value=\"[^\"]+\"", ""));
            }
            assertThat(answers).as(form).hasSize(1);
        }
        assertThat(hub.core().users().users().find(hub.user("awarding"))).isPresent();
        assertThat(administrator
                        .send("/account/password", "/account/passkeys/remove", Map.of("id", "c29tZWJvZHk"))
                        .statusCode())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_user_who_is_no_administrator_keeps_no_accounts() {
        PageVisitor user = people.as(Role.COLLEGE);
        String token = "_csrf=" + people.token(Role.COLLEGE);
        String name = people.name(Role.ADMINISTRATOR);

        assertThat(user.post("/college/users", token + "&name=a-fresh-one").statusCode())
                .isEqualTo(403);
        assertThat(user.post("/college/users/reset", token + "&name=" + name).statusCode())
                .isEqualTo(403);
        assertThat(user.post("/college/users/end", token + "&name=" + name).statusCode())
                .isEqualTo(403);
        assertThat(user.get("/college/users").body()).doesNotContain(name);
        assertThat(hub.core().users().users().find("a-fresh-one")).isEmpty();
    }
}
