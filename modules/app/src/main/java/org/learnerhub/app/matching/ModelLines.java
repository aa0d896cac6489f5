package org.learnerhub.app.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.app.admin.Helpdesk;
import org.learnerhub.domain.models.KnownModel;
import org.learnerhub.domain.models.ModelActivation;
import org.learnerhub.domain.models.ModelRegister;
import org.learnerhub.domain.models.ModelTrial;
import org.learnerhub.domain.models.OwnModel;
import org.learnerhub.domain.models.Training;

/** How the register of models is told to people. */
final class ModelLines {

    private ModelLines() {}

    static String deciding(OwnModel own, ModelRegister register) {
        if (own.bySetting()) {
            return "decides: %s  %s  by the setting match.model".formatted(own.name(), own.digest());
        }
        return register.active()
                .map("decides: %s  active"::formatted)
                .orElseGet(() -> "decides: %s  %s  as the hub ships it".formatted(own.name(), own.digest()));
    }

    static String line(KnownModel model, ModelRegister register) {
        List<ModelTrial> trials = register.trials(model.digest());
        String tried = trials.isEmpty() ? "untried" : "tried: " + share(trials.get(trials.size() - 1));
        return "%-8s  %s  %s  %s  %s"
                .formatted(model.state().label(), model.name(), model.digest(), proposed(model), tried);
    }

    private static String proposed(KnownModel model) {
        Training training = model.proposed().training();
        return word(model.proposed().at(), model.proposed().by()) + "  "
                + (training == null
                        ? "from a file"
                        : "trained on %d learners from %s".formatted(training.people(), brief(training.start())));
    }

    private static String share(ModelTrial trial) {
        return "%d of %d rows would change against %s".formatted(trial.changed(), trial.rows(), brief(trial.against()));
    }

    static List<String> all(KnownModel model, ModelRegister register) {
        List<String> lines = new ArrayList<>();
        lines.add(model.name() + "  " + model.digest() + "  " + model.state().label());
        lines.add("proposed " + proposed(model));
        Training training = model.proposed().training();
        if (training != null) {
            lines.add("  " + training.figures());
        }
        for (ModelTrial trial : register.trials(model.digest())) {
            lines.add("tried " + word(trial.at(), trial.by()) + ": " + share(trial));
            lines.add("  " + trial.figures());
        }
        register.activations().stream()
                .filter(change -> change.model().equals(model.digest())
                        || change.instead().equals(model.digest()))
                .forEach(change -> lines.add(told(change, model.digest())));
        return lines;
    }

    private static String told(ModelActivation change, String digest) {
        String what = change.model().equals(digest)
                ? "activated %s instead of " + brief(change.instead()) + (change.untried() ? ", untried" : "")
                : "gave way %s to " + (change.model().isEmpty() ? "the hub's own" : brief(change.model()));
        return what.formatted(word(change.at(), change.by())) + ": " + Helpdesk.plain(change.reason());
    }

    private static String word(Instant at, String by) {
        return at + " by " + Helpdesk.plain(by);
    }

    private static String brief(String digest) {
        return digest.substring(0, Math.min(12, digest.length()));
    }
}
