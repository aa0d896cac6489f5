package org.learnerhub.app.matching;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.matching.Census;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts the names of the register. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = {
            "Counts how many people of the register bear which name, and keeps the census for what is received from now on.",
            "The hub does so by itself where the register has grown by a tenth. A hub may be running meanwhile."
        })
final class CountCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        return data.with(this::count);
    }

    private int count(HubCore core) {
        Census census = core.names().count();
        PrintWriter out = spec.commandLine().getOut();
        out.println("census " + census.version() + ": " + census.learners() + " learners, " + census.givenNames()
                + " given names and " + census.familyNames() + " family names that three and more bear");
        out.flush();
        return 0;
    }
}
