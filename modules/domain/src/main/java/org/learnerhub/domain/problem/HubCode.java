package org.learnerhub.domain.problem;

/**
 * A code the hub gives, with its sentence and how to mend it. Each area has an enum of its own; the catalogue has them all,
 * and {@code docs/errors.md} is generated from it. A code is never reused. Ranges: 1xxx intake, 2xxx trust, 3xxx rows,
 * 4xxx matching, 5xxx results, 6xxx records, 7xxx qualifications and providers,
 * 9xxx internal; what is no error is in 11xx and 31xx.
 */
public interface HubCode {

    /** The constant's name, such as {@code EMPTY_FILE}; for readers of the source, never stored or told. */
    String name();

    Meaning meaning();

    /** Such as {@code HUB-1001}. */
    default String code() {
        return meaning().code();
    }

    default Severity severity() {
        return meaning().severity();
    }

    /** What is wrong, in one sentence without personal data. */
    default String sentence() {
        return meaning().sentence();
    }

    /** What the sender can do about it. */
    default String mend() {
        return meaning().mend();
    }
}
