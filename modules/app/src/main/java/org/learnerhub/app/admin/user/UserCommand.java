package org.learnerhub.app.admin.user;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.login.LoginKey;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.domain.user.User;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps the accounts of people who sign in. */
@Command(name = "user", description = "Accounts of people who sign in to the pages.")
public final class UserCommand {

    private static final String REASON = "accounts by command";
    /** Accounts that are asked for at once. */
    private static final int MOST = 1_000;

    @Spec
    private CommandSpec spec;

    @Command(name = "add", description = "Adds an account, and prints its password once.")
    int add(
            @Parameters(paramLabel = "NAME", description = "By which the person signs in.") String name,
            @Option(
                            names = "--for",
                            required = true,
                            paramLabel = "UKPRN|helpdesk|operator",
                            description = "Whose person it is.")
                    String whose,
            @Option(names = "--administrator", description = "Keeps the accounts of the institution.")
                    boolean administrator,
            @Option(
                            names = "--email",
                            paramLabel = "ADDRESS",
                            description = "Told there when a file of theirs is done.")
                    @Nullable
                    String email,
            @Mixin Helpdesk desk) {
        NewUser wanted = wanted(name.strip().toLowerCase(Locale.ROOT), whose.strip(), administrator);
        return told("account added", desk.with(core -> {
            if (wanted.ukprn() != null
                    && core.store().institutions().find(wanted.ukprn()).isEmpty()) {
                throw new UserMistake("no institution has this UKPRN; ./hub institution list shows them");
            }
            return asked(() -> core.users().keep().add(desk.justification(REASON), wanted.writtenTo(email)));
        }));
    }

    @Command(name = "reset", description = "Gives a new password, and has the second factor set up anew.")
    int reset(@Parameters(paramLabel = "NAME") String name, @Mixin Helpdesk desk) {
        return told(
                "account reset",
                desk.with(core -> asked(() -> core.users().keep().reset(desk.justification(REASON), name.strip()))));
    }

    @Command(name = "email", description = "Says where a person reads e-mail; nowhere, if no address is given.")
    int email(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(arity = "0..1", paramLabel = "ADDRESS") @Nullable String email,
            @Option(names = "--not-when-done", description = "Not to be told when a file of theirs is done.")
                    boolean notWhenDone,
            @Mixin Helpdesk desk) {
        desk.with(core -> asked(() -> {
            core.users()
                    .keep()
                    .mail(desk.justification(REASON), name.strip(), email, notWhenDone ? Boolean.FALSE : null);
            return 0;
        }));
        out().println("e-mail of account: " + Helpdesk.plain(name.strip()));
        return 0;
    }

    @Command(name = "bind", description = "Lets a person in by the identity provider, too.")
    int bind(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--provider", required = true, description = "Its address, as oidc.issuer says it.")
                    String provider,
            @Option(names = "--subject", required = true, description = "Who the person is there.") String subject,
            @Mixin Helpdesk desk) {
        LoginKey login = new LoginKey(provider.strip(), subject.strip());
        desk.with(core -> asked(() -> {
            core.users().keep().bind(desk.justification(REASON), name.strip(), login);
            return 0;
        }));
        out().println("account bound: " + Helpdesk.plain(name.strip()));
        return 0;
    }

    @Command(name = "end", description = "Ends an account.")
    int end(@Parameters(paramLabel = "NAME") String name, @Mixin Helpdesk desk) {
        desk.with(core -> asked(() -> {
            core.users().keep().end(desk.justification(REASON), name.strip());
            return 0;
        }));
        out().println("account ended: " + Helpdesk.plain(name.strip()));
        return 0;
    }

    @Command(name = "list", description = "Lists them.")
    int list(@Mixin Helpdesk desk) {
        desk.with(core -> {
            List<User> some;
            String after = "";
            do {
                some = core.users().keep().list(desk.justification(REASON).caller(), after, MOST);
                some.forEach(this::print);
                after = some.isEmpty() ? after : some.get(some.size() - 1).name();
            } while (some.size() == MOST);
            return 0;
        });
        return 0;
    }

    private void print(User user) {
        out().printf(
                        "%-30s  %-11s  %-8s  %s%s%n",
                        user.name(),
                        user.audience().name().toLowerCase(Locale.ROOT),
                        user.ukprn() == null ? "" : user.ukprn(),
                        user.hasFactor() ? "second factor" : "not yet signed in",
                        (user.administrator() ? ", administrator" : "") + (user.mail() == null ? "" : ", has e-mail"));
    }

    private static NewUser wanted(String name, String whose, boolean administrator) {
        return switch (whose) {
            case "helpdesk" -> NewUser.of(Audience.HELPDESK, name);
            case "operator" -> NewUser.of(Audience.OPERATOR, name);
            default ->
                NewUser.of(
                        Ukprn.parse(whose)
                                .orElseThrow(() -> new UserMistake("--for takes a UKPRN, helpdesk or operator")),
                        name,
                        administrator);
        };
    }

    private int told(String what, KeepUsers.GivenPassword given) {
        out().println(what + ": " + given.name());
        out().println("password (shown this once, to be changed at the first signing in): " + given.password());
        return 0;
    }

    private static <T> T asked(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            throw Helpdesk.mistake(e.refusal());
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
