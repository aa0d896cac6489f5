package org.learnerhub.domain.matching;

/**
 * Folds what people write into what is compared. The result holds capitals and digits in words with one space between
 * them: letters of the Latin alphabet lose their accents, apostrophes and signs within a word vanish
 * ({@code O'Brien} gives {@code OBRIEN}), hyphens, dots and other marks part words ({@code Anne-Marie} gives
 * {@code ANNE MARIE}). Writing systems that an implementation cannot put into Latin letters stay as they are, in
 * capitals. Must be a pure function of the text and safe for any number of threads: blocking keys in the register are
 * made of it, so whoever changes it must build all keys anew.
 *
 * <p>The implementation is looked up once by {@link java.util.ServiceLoader}; without one the JDK's own means are used.
 */
@FunctionalInterface
public interface TextFolding {

    /** Empty where nothing remains. */
    String fold(String text);
}
