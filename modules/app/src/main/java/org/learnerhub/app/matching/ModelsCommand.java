package org.learnerhub.app.matching;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.models.KnownModel;
import org.learnerhub.domain.models.LookUpModels;
import org.learnerhub.domain.models.ModelPorts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the register of models. */
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the models of the register: state, name, SHA-256, when proposed and by whom, where from, how tried.",
            "With one of them named: all that is kept of it, figures before and after included."
        })
final class ModelsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|DIGEST",
            description = "A model; of its digest the first eight signs and more will do.")
    private @Nullable String model;

    @Option(names = "--text", description = "Prints the model file itself and nothing else.")
    private boolean text;

    @Override
    public Integer call() {
        if (text && model == null) {
            throw new ParameterException(spec.commandLine(), "--text needs a model");
        }
        return data.with(this::show);
    }

    private int show(HubCore core) {
        PrintWriter out = spec.commandLine().getOut();
        ModelPorts ports = core.store().models();
        LookUpModels models = new LookUpModels(ports.register());
        if (model == null) {
            out.println(ModelLines.deciding(core.ownModel(), ports.register()));
            models.all().forEach(one -> out.println(ModelLines.line(one, ports.register())));
        } else {
            KnownModel known = models.find(model);
            if (text) {
                out.print(new String(GivenModel.kept(ports, known.digest()).file(), StandardCharsets.UTF_8));
            } else {
                ModelLines.all(known, ports.register()).forEach(out::println);
            }
        }
        out.flush();
        return 0;
    }
}
