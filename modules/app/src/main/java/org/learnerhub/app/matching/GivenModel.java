package org.learnerhub.app.matching;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.reading.ModelFile;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.models.KnownModel;
import org.learnerhub.domain.models.LookUpModels;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * A model that somebody names: a file, where there is one of that name, else one of the register.
 *
 * @param known as it stands on the register; null where it is not there
 */
record GivenModel(MatchModel model, @Nullable KnownModel known) {

    static GivenModel of(HubCore core, GivenFile said) {
        ModelPorts ports = core.store().models();
        LookUpModels models = new LookUpModels(ports.register());
        if (Files.exists(said.path())) {
            MatchModel file = ModelFile.read(said.path(), said);
            return new GivenModel(file, models.perhaps(file.digest()).orElse(null));
        }
        KnownModel known = models.perhaps(said.written())
                .orElseThrow(() -> new UserMistake(ModelCode.MODEL_UNKNOWN.code() + " the model file cannot be read: "
                        + said + ", and no model of the register has this name or digest. "
                        + ModelCode.MODEL_UNKNOWN.mend()));
        return new GivenModel(kept(ports, known.digest()), known);
    }

    /** @throws RefusedException MODEL_DAMAGED */
    static MatchModel kept(ModelPorts ports, String digest) {
        try {
            return ports.texts().find(digest).orElseThrow(() -> new DamagedModelException(digest));
        } catch (DamagedModelException e) {
            throw new RefusedException(ModelCode.MODEL_DAMAGED, digest);
        }
    }
}
