package org.learnerhub.app.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.models.ModelText;
import org.learnerhub.domain.models.ProposeModel;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a model file on the register. */
@Command(
        name = "propose",
        mixinStandardHelpOptions = true,
        description = {
            "Puts a model file on the register of models, as hub match train does with what it trains.",
            "It decides nothing until somebody activates it (hub match activate)."
        })
final class ProposeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption data;

    @Mixin
    private ByOption by;

    @Parameters(paramLabel = "FILE", description = "The model file.")
    private GivenFile file;

    @Option(
            names = "--digest",
            paramLabel = "SHA256",
            description = "What the file's SHA-256 must be; another is refused.")
    private @Nullable String digest;

    @Override
    public Integer call() {
        return data.with(this::propose);
    }

    private int propose(HubCore core) {
        byte[] bytes = bytes();
        MatchModel model = ModelText.read(bytes);
        if (digest != null && !digest.strip().equalsIgnoreCase(model.digest())) {
            throw new RefusedException(ModelCode.MODEL_DIGEST_DIFFERS, model.digest());
        }
        boolean added = new ProposeModel(core.store().models(), core.clock()).propose(bytes, null, by.who());
        PrintWriter out = spec.commandLine().getOut();
        out.println("model %s (SHA-256 %s) %s"
                .formatted(model.name(), model.digest(), added ? "proposed" : "was proposed before"));
        out.flush();
        return 0;
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UserMistake("the model file cannot be read: " + file, e);
        }
    }
}
