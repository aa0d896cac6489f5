package org.learnerhub.store.column;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Operation;

/** Where a learner's first version came from, as the column {@code source} says it. */
public sealed interface SourceText {

    /** How the source of whoever was registered by a call begins. */
    String CALL = Operation.REGISTER.name() + " ";

    Pattern OF_BATCH = Pattern.compile("job (\\d{1,18})");
    Pattern OF_CASE = Pattern.compile("review (\\d{1,18})");
    Pattern OF_CALL = Pattern.compile(Pattern.quote(CALL) + "([0-9A-Z]{8}) .*", Pattern.DOTALL);

    static SourceText of(String source) {
        String ukprn = first(OF_CALL, source);
        if (ukprn != null) {
            return new OfCall(ukprn);
        }
        String batch = first(OF_BATCH, source);
        if (batch != null) {
            return new OfBatch(Long.parseLong(batch));
        }
        String reviewCase = first(OF_CASE, source);
        return reviewCase == null ? new OfNobody() : new OfCase(Long.parseLong(reviewCase));
    }

    private static @Nullable String first(Pattern pattern, String source) {
        Matcher matcher = pattern.matcher(source);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** A single registration. */
    record OfCall(String ukprn) implements SourceText {}

    /** A row of a batch. */
    record OfBatch(long id) implements SourceText {}

    /** A decision about a row of a batch. */
    record OfCase(long id) implements SourceText {}

    /** No institution: a file that filled the register. */
    record OfNobody() implements SourceText {}
}
