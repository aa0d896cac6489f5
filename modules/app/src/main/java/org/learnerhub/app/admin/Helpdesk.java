package org.learnerhub.app.admin;

import java.util.UUID;
import java.util.function.Function;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.Refusal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** What all commands about one learner need: which hub, and who asks. */
public final class Helpdesk {

    private static final String USER = "--user";
    private static final String BY = "--by";

    @Mixin
    private DataOption data;

    @Option(
            names = USER,
            defaultValue = "${sys:user.name}",
            description = "Who asks, for the audit trail; default ${DEFAULT-VALUE}.")
    private String user = "";

    /** Whether this is the option that says who asks and defaults to that person. Called by picocli to find defaults, so
     * it must not ask picocli whether the option is required: that asks for the default again. */
    public static boolean isUser(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && option.defaultValue() != null
                && (option.longestName().equals(USER) || option.longestName().equals(BY));
    }

    public <T> T with(Function<HubCore, T> work) {
        return data.with(work);
    }

    <T> T withPerhapsNew(Function<HubCore, T> work) {
        return data.withPerhapsNew(work);
    }

    public Justification justification(String reason) {
        if (reason.isBlank()) {
            throw new UserMistake("--reason must say why");
        }
        if (user.isBlank()) {
            throw new UserMistake("--user must say who asks");
        }
        return new Justification(
                new Caller.Staff(user.strip()),
                reason.strip(),
                UUID.randomUUID().toString());
    }

    public static Uln uln(String text) {
        return Uln.parse(text.strip())
                .orElseThrow(() -> new UserMistake("a ULN is ten digits with a right check digit; check the number"));
    }

    public static UserMistake mistake(Refusal refusal) {
        return new UserMistake(refusal.code().code() + " " + refusal.text() + " "
                + refusal.code().mend());
    }

    /** Text from elsewhere without what a terminal would obey. */
    public static String plain(String text) {
        return text.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static String name(Caller caller) {
        return kind(caller) + " " + plain(caller.userName());
    }

    private static String kind(Caller caller) {
        if (caller instanceof Caller.InstitutionUser user) {
            return user.ukprn().value();
        } else if (caller instanceof Caller.Learner) {
            return "learner";
        } else if (caller instanceof Caller.Recipient) {
            return "recipient";
        }
        return caller instanceof Caller.OwnTask ? "hub" : "operator";
    }
}
