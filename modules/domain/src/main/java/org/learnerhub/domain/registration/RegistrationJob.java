package org.learnerhub.domain.registration;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Mode;

/** What the sender of a batch of learners wants done (contract section 2). */
public final class RegistrationJob {

    /** Find, register and update. */
    public static final Job FUL = new Job("FUL");
    /** Look up only; nothing is written to the register. */
    public static final Job CHK = new Job("CHK");
    /** Like FUL in every decision, but in the end the register is as it was; no part of the contract. */
    public static final Job DRY = new Job("DRY");

    /** A dry run holds up all other writing to the register, so it has at most so many rows. */
    public static final int DRY_ROWS = 100_000;

    static final Map<Job, Mode> MODES = Map.of(FUL, Mode.FULL, CHK, Mode.CHECK_ONLY, DRY, Mode.DRY_RUN);

    private RegistrationJob() {}

    /** How far it goes. */
    public static Mode mode(Job job) {
        return Objects.requireNonNull(MODES.get(job));
    }

    /** The contract's words only. */
    public static Optional<Job> parse(String text) {
        return Stream.of(FUL, CHK).filter(job -> job.word().equals(text)).findFirst();
    }

    /** Whether a batch of this job is a registration. */
    public static boolean isOne(Job job) {
        return MODES.containsKey(job);
    }

    /** In the contract's words: what is carried out or rehearsed. */
    public static Job contract(Job job) {
        return job.equals(DRY) ? FUL : job;
    }
}
