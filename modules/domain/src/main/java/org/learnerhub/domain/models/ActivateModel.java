package org.learnerhub.domain.models;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.audit.Shown;
import org.learnerhub.domain.matching.DamagedModelException;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Makes a model the one that decides what is received from now on, on all nodes, or goes back to the hub's own. Each
 * change is in the audit trail, in the same transaction. Going back is quick: a model that was active before needs no
 * new trial.
 */
public final class ActivateModel {

    private final ModelPorts ports;
    private final InstantSource clock;

    public ActivateModel(ModelPorts ports, InstantSource clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /**
     * @param by who says so
     * @param reason in that person's words, never blank
     */
    public record Order(String by, String reason, String correlationId) {}

    /**
     * @param untried whether it may be without figures kept against the model that decides now
     * @return empty where it is active already
     * @throws RefusedException where it may not, and nothing is changed
     */
    public Optional<ModelActivation> activate(String meant, boolean untried, OwnModel own, Order order) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            KnownModel model = new LookUpModels(ports.register()).find(meant);
            if (own.bySetting() && !own.digest().equals(model.digest())) {
                throw new RefusedException(ModelCode.MODEL_SET);
            }
            if (model.state() == ModelState.ACTIVE) {
                return Optional.empty();
            }
            requireWhole(model.digest());
            String now = own.deciding(ports.register());
            boolean tried = isTried(model, now);
            if (!tried && !untried) {
                throw new RefusedException(ModelCode.MODEL_UNTRIED, model.name());
            }
            return Optional.of(write(model.digest(), !tried, now, order, Operation.ACTIVATE_MODEL));
        });
    }

    /** @return empty where none is active */
    public Optional<ModelActivation> deactivate(OwnModel own, Order order) {
        return ports.unitOfWork().get(() -> {
            ports.register().lock();
            return ports.register().active().isEmpty()
                    ? Optional.empty()
                    : Optional.of(write("", false, own.deciding(ports.register()), order, Operation.DEACTIVATE_MODEL));
        });
    }

    /** The text is read anew, by what this program knows today. */
    private void requireWhole(String digest) {
        try {
            MatchModel kept = ports.texts().find(digest).orElseThrow(() -> new DamagedModelException(digest));
            ModelText.read(kept.file());
        } catch (DamagedModelException e) {
            throw new RefusedException(ModelCode.MODEL_DAMAGED, digest);
        }
    }

    private boolean isTried(KnownModel model, String now) {
        return model.digest().equals(now)
                || model.state() == ModelState.RETIRED
                || ports.register().trials(model.digest()).stream()
                        .anyMatch(trial -> trial.against().equals(now));
    }

    private ModelActivation write(String digest, boolean untried, String now, Order order, Operation operation) {
        ModelActivation activation =
                new ModelActivation(digest, now, clock.instant(), order.by(), order.reason(), untried);
        ports.register().activate(activation);
        String instead =
                digest.isEmpty() ? "the hub's own model instead of " + now : "model " + digest + " instead of " + now;
        String chosen = digest.isEmpty() ? now : digest;
        ports.audit()
                .append(List.of(AuditEntry.of(
                        new Justification(
                                new Caller.Staff(order.by()), order.reason() + "; " + instead, order.correlationId()),
                        operation,
                        activation.at(),
                        new AuditSubject.Model(chosen),
                        untried ? Shown.words("Model", "untried") : Shown.words("Model"))));
        return activation;
    }
}
