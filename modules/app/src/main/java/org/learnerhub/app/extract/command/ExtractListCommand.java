package org.learnerhub.app.extract.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.record.OneLearner;
import org.learnerhub.domain.extract.status.KeptExtract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hub extract list}. */
@Command(
        name = "list",
        description = "The extracts of a learner, newest first: id, issued, until, how many entries, how it stands.")
final class ExtractListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneLearner.ToLookUp learner = new OneLearner.ToLookUp();

    @Override
    public Integer call() {
        List<KeptExtract> all = learner.ask(
                (core, by, number) -> core.extractStatus().withdraw().list(number, by));
        PrintWriter out = spec.commandLine().getOut();
        all.stream().map(ExtractListCommand::line).forEach(out::println);
        out.println(all.size() + " extracts");
        return 0;
    }

    private static String line(KeptExtract extract) {
        String since = extract.since() == null ? "" : " since " + extract.since();
        return extract.id() + "  issued " + extract.issued() + "  until "
                + (extract.validUntil() == null ? "no end" : extract.validUntil()) + "  "
                + extract.entries().size() + " events  "
                + extract.standing().name().toLowerCase(Locale.ROOT) + since;
    }
}
