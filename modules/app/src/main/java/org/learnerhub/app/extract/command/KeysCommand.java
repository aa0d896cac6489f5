package org.learnerhub.app.extract.command;

import java.io.PrintWriter;
import java.security.cert.X509Certificate;
import java.util.List;
import org.learnerhub.app.admin.DataOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The keys that sign extracts. */
@Command(name = "keys", description = "Lists the keys that sign extracts, and goes over to a new one.")
public final class KeysCommand {

    @Spec
    private CommandSpec spec;

    @Command(name = "list", description = "One line each, the one that signs first: serial number, from, until.")
    int list(@Mixin DataOption data) {
        List<X509Certificate> all = data.with(core -> core.keys().extracts().certificates());
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < all.size(); i++) {
            out.println(line(all.get(i)) + (i == 0 ? "  signs" : "  retired"));
        }
        return 0;
    }

    @Command(
            name = "roll",
            description =
                    "Makes a new key, which signs extracts from now on. The one before is destroyed; what it signed"
                            + " stays valid.")
    int roll(@Mixin DataOption data) {
        X509Certificate made = data.with(core -> core.keys().extracts().rollOver());
        spec.commandLine().getOut().println(line(made) + "  signs from now on; back the keys folder up again");
        return 0;
    }

    private static String line(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16) + "  from "
                + certificate.getNotBefore().toInstant() + "  until "
                + certificate.getNotAfter().toInstant();
    }
}
