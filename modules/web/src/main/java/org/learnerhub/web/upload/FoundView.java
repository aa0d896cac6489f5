package org.learnerhub.web.upload;

import org.jspecify.annotations.Nullable;

/**
 * What was found, in one row or in many.
 *
 * @param place where in the file, in words; empty where it is about rows as a whole
 * @param value as it was sent; null where none is shown
 * @param rule what is wrong, in one sentence
 * @param mend what would be right
 */
record FoundView(
        String code,
        @Nullable String field,
        String place,
        @Nullable String value,
        String rule,
        String mend,
        boolean error) {}
