package org.learnerhub.domain.models;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.problem.RefusedException;

/** Puts a model on the register. It decides nothing until somebody activates it. */
public final class ProposeModel {

    private final ModelPorts ports;
    private final InstantSource clock;

    public ProposeModel(ModelPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * @param training null where the model came as a file
     * @return false where it was proposed before
     * @throws RefusedException MODEL_NOT_VALID
     */
    public boolean propose(byte[] file, @Nullable Training training, String by) {
        MatchModel model = ModelText.read(file);
        return ports.unitOfWork().get(() -> {
            ports.texts().keep(model);
            return ports.register()
                    .propose(new ProposedModel(model.digest(), model.name(), clock.instant(), by, training));
        });
    }
}
