package org.learnerhub.domain.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * Whom an extract is about.
 *
 * @param birthDate null where the register has none
 */
public record ExtractHolder(
        Uln uln,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate) {

    public ExtractHolder {
        ExtractText.required(givenName);
        ExtractText.required(familyName);
    }

    public String name() {
        return givenName + " " + familyName;
    }
}
