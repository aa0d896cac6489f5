package org.learnerhub.domain.challenge;

/** What is done with an answer. */
public sealed interface Answer {

    /** Nothing yet: what is amended comes by a feed, and the case goes on until then. */
    record InWords() implements Answer {}

    /**
     * The result that is challenged is corrected.
     *
     * @param values grade, date, language and provider, as far as they become others; none: as they were supplied
     */
    record Correct(StatedValues values) implements Answer {}

    /** The event that is challenged is taken out of the record. */
    record Remove() implements Answer {}

    /**
     * The result that is missing is added.
     *
     * @param values those that go before what was supplied
     */
    record Add(StatedValues values) implements Answer {}

    /** What was wrong with numbers was put right in the register, by a merge, an unmerge or an update. */
    record Settle() implements Answer {}
}
