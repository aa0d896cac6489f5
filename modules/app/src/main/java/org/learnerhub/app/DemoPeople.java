package org.learnerhub.app;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.record.AskedRecord;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.domain.user.User;
import org.learnerhub.web.frame.Entrance;

/** One invented person of each kind who signs in, each with a password and a second factor of its own. */
final class DemoPeople {

    private static final Justification DEMO =
            new Justification(new Caller.Staff("demo"), "accounts of the demo", "demo");
    private static final String SECOND_WORD = "bluebells";
    private static final int BYTES = 9;

    private final HubCore core;
    private final SecureRandom random = new SecureRandom();
    private final List<Person> people = new ArrayList<>();

    DemoPeople(HubCore core) {
        this.core = core;
    }

    /** @param role as {@code demo.json} calls it, which is the first part of the addresses of its pages */
    record Person(String role, String user, String password, String totpSecret) {}

    List<Person> people() {
        return List.copyOf(people);
    }

    /** Of a college, who keeps its accounts too; of an awarding body; of the hub. */
    void add(Ukprn college, Ukprn awarding) {
        add("college", NewUser.of(college, "demo-college", true));
        add("awarding", NewUser.of(awarding, "demo-awarding", true));
        add("helpdesk", NewUser.of(Audience.HELPDESK, "demo-helpdesk"));
        add("operator", NewUser.of(Audience.OPERATOR, "demo-operator"));
    }

    /** A learner, whose account a letter of the college binds to the record. */
    void addLearner(DemoFeeds.Learner learner, Ukprn college) {
        add("learner", NewUser.of(Audience.LEARNER, "demo-learner"));
        Institution institution = core.access().enterTrusted(college, Operation.MAKE_LETTER);
        Uln uln = Uln.parse(learner.uln()).orElseThrow();
        String code = core.sharing()
                .letters()
                .make(
                        new Call(institution, "demo-college", UUID.randomUUID().toString()),
                        new AskedRecord(
                                Optional.of(uln),
                                AskedRecord.person(learner.given(), learner.family(), learner.born(), null),
                                "demo"),
                        SECOND_WORD)
                .orThrow()
                .code();
        core.sharing()
                .prove()
                .byLetter(
                        new LoginKey(Entrance.OWN, "demo-learner"),
                        uln,
                        LocalDate.parse(learner.born()),
                        code,
                        SECOND_WORD,
                        "demo")
                .orThrow();
    }

    private void add(String role, NewUser wanted) {
        KeepUsers.GivenPassword given = core.users().keep().add(DEMO, wanted);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String password = "demo-" + HexFormat.of().formatHex(bytes);
        core.users().passwords().change(given.name(), given.password(), password);
        User user = core.users().users().find(given.name()).orElseThrow();
        people.add(new Person(role, user.name(), password, core.users().totp().secret(user)));
    }
}
