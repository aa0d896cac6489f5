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
import picocli.CommandLine.Spec;

/** Back to the model that the hub ships. */
@Command(
        name = "deactivate",
        mixinStandardHelpOptions = true,
        description = {
            "Goes back to the model that the hub ships, for batches received from now on, on all nodes.",
            "To go back to an earlier model of the register, activate that one."
        })
final class DeactivateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private OrderOptions order;

    @Override
    public Integer call() {
        ActivateModel.Order given = order.order();
        return data.with(core -> deactivate(core, given));
    }

    private int deactivate(HubCore core, ActivateModel.Order given) {
        Optional<ModelActivation> done =
                new ActivateModel(core.store().models(), core.clock()).deactivate(core.ownModel(), given);
        PrintWriter out = spec.commandLine().getOut();
        out.println(done.map(activation -> "no model of the register is active; "
                        + core.ownModel().name() + " decides instead of " + activation.instead())
                .orElse("no model of the register was active"));
        out.flush();
        return 0;
    }
}
