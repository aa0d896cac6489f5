package org.learnerhub.app.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.models.ModelPorts;
import org.learnerhub.domain.models.OwnModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The model that decides what is received from now on: the setting's where there is one, else the active one, else the
 * shipped one. Asked anew at every receipt, so that an activation counts on all nodes at once.
 */
final class PresentModel {

    private static final Logger LOG = LoggerFactory.getLogger(PresentModel.class);

    private final MatchModel own;
    private final boolean bySetting;
    private final ModelPorts models;
    private volatile MatchModel last;

    private PresentModel(MatchModel own, boolean bySetting, ModelPorts models) {
        this.own = own;
        this.bySetting = bySetting;
        this.models = models;
        last = own;
    }

    static PresentModel of(HubSettings settings, ModelPorts models) {
        Path file = settings.matchModel();
        PresentModel present =
                new PresentModel(file == null ? MatchModel.standard() : read(file), file != null, models);
        models.texts().keep(present.own);
        present.tellWhereTwoAreNamed();
        return present;
    }

    private static MatchModel read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            MatchModel model = MatchModel.of(bytes);
            if (!Arrays.equals(model.file(), bytes)) {
                throw new IllegalArgumentException("it is not UTF-8");
            }
            return model;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserMistake(
                    "the setting match.model names no readable model: " + file + " (" + e.getMessage() + ")");
        }
    }

    private void tellWhereTwoAreNamed() {
        models.register()
                .active()
                .filter(digest -> bySetting && !digest.equals(own.digest()))
                .ifPresent(digest -> LOG.warn(
                        "the setting match.model decides on this node ({}, SHA-256 {}), not the active model {}",
                        own.name(),
                        own.digest(),
                        digest));
    }

    /** Decides where none is active; single calls are matched by it whatever is active. */
    MatchModel own() {
        return own;
    }

    OwnModel owning() {
        return new OwnModel(own.name(), own.digest(), bySetting);
    }

    /** @throws DamagedModelException where the active one cannot be read: then nothing is received under another */
    MatchModel now() {
        String digest = owning().deciding(models.register());
        MatchModel known = last;
        if (known.digest().equals(digest)) {
            return known;
        }
        MatchModel other = digest.equals(own.digest())
                ? own
                : models.texts().find(digest).orElseThrow(() -> new DamagedModelException(digest));
        LOG.info("the model {} (SHA-256 {}) decides what is received from now on", other.name(), digest);
        last = other;
        return other;
    }
}
