package org.learnerhub.app.admin;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Issues and takes back what programs get tokens for, by which they read the register of providers. */
@Command(name = "client", description = "Programs that read the register of providers by REST.")
final class ClientCommand {

    private static final int MOST_LETTERS = 200;
    private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");

    @Spec
    private CommandSpec spec;

    @Command(name = "add", description = "Issues an id and a secret, and prints both once.")
    int add(
            @Parameters(paramLabel = "UKPRN|NAME", description = "Whose program it is: eight digits, or a name.")
                    String whose,
            @Option(names = "--name", description = "What it is called in the list; default: UKPRN or NAME.") @Nullable
                    String name,
            @Mixin DataOption data) {
        Ukprn ukprn =
                EIGHT.matcher(whose.strip()).matches() ? Ukprn.parse(whose).orElse(null) : null;
        String called = (name == null ? whose : name).strip();
        if (called.isEmpty() || called.length() > MOST_LETTERS) {
            throw new UserMistake("a client's name has 1 to " + MOST_LETTERS + " letters");
        }
        SecureRandom random = new SecureRandom();
        String id = "rest-" + GeneratedPassword.next(random);
        String secret = GeneratedPassword.next(random) + GeneratedPassword.next(random);
        data.withPerhapsNew(core -> {
            core.restAccess().add(id, called, ukprn, secret);
            return 0;
        });
        PrintWriter out = spec.commandLine().getOut();
        out.println("client added: " + Helpdesk.plain(called));
        out.println("client_id: " + id);
        out.println("client_secret (shown this once, the hub keeps only a hash): " + secret);
        return 0;
    }

    @Command(name = "list", description = "Lists them.")
    int list(@Mixin DataOption data) {
        PrintWriter out = spec.commandLine().getOut();
        data.with(core -> {
            core.store()
                    .callers()
                    .restClients()
                    .all()
                    .forEach(client -> out.printf(
                            "%-21s  %s  %-8s  %s%n",
                            client.id(),
                            client.issued(),
                            client.ukprn() == null ? "" : client.ukprn(),
                            Helpdesk.plain(client.name())));
            return 0;
        });
        return 0;
    }

    @Command(name = "remove", description = "Takes one back; its tokens end within a second.")
    int remove(@Parameters(paramLabel = "CLIENT_ID") String id, @Mixin DataOption data) {
        if (!data.with(core -> core.store().callers().restClients().remove(id.strip()))) {
            throw new UserMistake("no client has this id; ./hub institution client list shows them");
        }
        spec.commandLine().getOut().println("client removed: " + Helpdesk.plain(id.strip()));
        return 0;
    }
}
