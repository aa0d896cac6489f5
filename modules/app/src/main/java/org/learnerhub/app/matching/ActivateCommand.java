package org.learnerhub.app.matching;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.models.ActivateModel;
import org.learnerhub.domain.models.ModelActivation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A person's word that a model shall decide. */
@Command(
        name = "activate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a model the one that decides batches received from now on, on all nodes, without a stop.",
            "What was received before is decided by the model it was received under. An earlier model goes back."
        })
final class ActivateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(
            paramLabel = "NAME|DIGEST",
            description = "A model of the register; of its digest the first eight signs and more will do.")
    private String model = "";

    @Mixin
    private OrderOptions order;

    @Option(
            names = "--untried",
            description = "Though no figures are kept of what it would change against the model that decides now.")
    private boolean untried;

    @Override
    public Integer call() {
        ActivateModel.Order given = order.order();
        return data.with(core -> activate(core, given));
    }

    private int activate(HubCore core, ActivateModel.Order given) {
        Optional<ModelActivation> done =
                new ActivateModel(core.store().models(), core.clock()).activate(model, untried, core.ownModel(), given);
        PrintWriter out = spec.commandLine().getOut();
        out.println(done.map(activation -> "active: " + activation.model() + ", instead of " + activation.instead())
                .orElse("active already"));
        out.flush();
        return 0;
    }
}
