package org.learnerhub.domain.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.problem.ModelCode;
import org.learnerhub.domain.problem.RefusedException;

/** Says how models stand, and which one somebody means. */
public final class LookUpModels {

    private static final int LEAST_OF_DIGEST = 8;

    private final ModelRegister register;

    public LookUpModels(ModelRegister register) {
        this.register = register;
    }

    /** In the order in which they were proposed. */
    public List<KnownModel> all() {
        String active = register.active().orElse("");
        Set<String> once =
                register.activations().stream().map(ModelActivation::model).collect(Collectors.toSet());
        return register.proposed().stream()
                .map(model -> new KnownModel(model, state(model.digest(), active, once)))
                .toList();
    }

    private static ModelState state(String digest, String active, Set<String> once) {
        if (digest.equals(active)) {
            return ModelState.ACTIVE;
        }
        return once.contains(digest) ? ModelState.RETIRED : ModelState.PROPOSED;
    }

    /**
     * @param meant a name, a digest, or its first eight signs and more
     * @throws RefusedException MODEL_UNKNOWN or MODEL_NAME_SHARED
     */
    public KnownModel find(String meant) {
        return perhaps(meant).orElseThrow(() -> new RefusedException(ModelCode.MODEL_UNKNOWN, meant));
    }

    /** @throws RefusedException MODEL_NAME_SHARED */
    public Optional<KnownModel> perhaps(String meant) {
        List<KnownModel> found =
                all().stream().filter(model -> isMeant(model, meant)).toList();
        if (found.size() > 1) {
            throw new RefusedException(
                    ModelCode.MODEL_NAME_SHARED,
                    found.stream().map(KnownModel::digest).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst();
    }

    private static boolean isMeant(KnownModel model, String meant) {
        return model.name().equals(meant)
                || (meant.length() >= LEAST_OF_DIGEST && model.digest().startsWith(meant.toLowerCase(Locale.ROOT)));
    }
}
