package org.learnerhub.domain.enquiry;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RequestCode;

/** Reads a ULN that must be there. Ten digits whose check digit is wrong are well-formed and nobody's. */
public final class SentUln {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{9}");

    private SentUln() {}

    /**
     * Empty where it cannot be anybody's.
     *
     * @throws RefusedException REQUEST_NOT_UNDERSTOOD where it is not ten digits, the first not 0
     */
    public static Optional<Uln> read(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (!SHAPE.matcher(stripped).matches()) {
            throw new RefusedException(RequestCode.REQUEST_NOT_UNDERSTOOD, "ULN: ten digits, the first not 0");
        }
        return Uln.parse(stripped);
    }
}
