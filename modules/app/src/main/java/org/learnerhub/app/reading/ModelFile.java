package org.learnerhub.app.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.problem.ModelCode;

/** A model that somebody names on the command line. */
public final class ModelFile {

    private ModelFile() {}

    /** @param file null for the model that the hub ships */
    public static MatchModel readOrStandard(@Nullable Path file) {
        return file == null ? MatchModel.standard() : read(file, file);
    }

    /**
     * @param said how the file is called in what is said of it
     * @throws UserMistake where the file is no model
     */
    public static MatchModel read(Path file, Object said) {
        try {
            return MatchModel.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UserMistake("the model file cannot be read: " + said);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("%s %s is no model file: %s. Compare it with section 10 of docs/matching.md."
                    .formatted(ModelCode.MODEL_NOT_VALID.code(), said, e.getMessage()));
        }
    }
}
