package org.learnerhub.domain.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ShareCode;

/** What a learner wants to add; see {@link OwnAddition}. */
public record NewAddition(
        OwnAddition.Kind kind,
        String title,
        @Nullable String organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String words) {

    private static final int LONGEST = 254;
    private static final int MOST_WORDS = 2_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** @throws RefusedException ADDITION_UNFIT, naming the field, never the value */
    public NewAddition {
        title = title.strip();
        organisation = stripped(organisation);
        words = stripped(words);
        require(!title.isEmpty() && fits(title, LONGEST, false), "title: 1 to 254 characters of one line");
        require(organisation == null || fits(organisation, LONGEST, false), "organisation: at most 254 characters");
        require(words == null || fits(words, MOST_WORDS, true), "words: at most 2,000 characters");
        require(from == null || !from.isBefore(FIRST), "from: 1900 or later");
        require(to == null || from == null || !to.isBefore(from), "to: not before from");
        require(to == null || !to.isBefore(FIRST), "to: 1900 or later");
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As every face can show it: XML has no place for most control characters, nor for halves of characters. */
    private static boolean fits(String text, int longest, boolean lines) {
        return text.length() <= longest
                && text.codePoints()
                        .allMatch(sign -> (sign == '\n' && lines)
                                || (!Character.isISOControl(sign)
                                        && (sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                                        && (sign & 0xFFFE) != 0xFFFE));
    }

    private static void require(boolean right, String place) {
        if (!right) {
            throw new RefusedException(ShareCode.ADDITION_UNFIT, place);
        }
    }
}
