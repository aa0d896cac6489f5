package org.learnerhub.people;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.UlnPermutation;

/**
 * Invents the rows of a file one after the other, in constant memory. Members of a household stand apart: a window of
 * people waits, and chance says whose turn it is.
 */
final class Crowd implements Iterator<InventedRow>, Closeable {

    private static final int WINDOW = 4_096;

    private final Plan plan;
    private final Households households;
    private final Enrolment enrolment;
    private final Retyping retyping;
    private final @Nullable KnownLearners known;
    private final List<Person> waiting = new ArrayList<>();
    private final Dice order;
    private final String misPrefix;
    private final UlnPermutation numbers;
    private final int window;
    private int row;
    private int knownWanted;
    private long household;

    /** @throws IOException if the known file cannot be read */
    Crowd(Plan plan) throws IOException {
        this.plan = plan;
        order = new Dice(plan.seed(), Stream.ORDER.of(0));
        BirthDates births = new BirthDates(plan.today());
        Homes homes = new Homes(new Country(), new Dice(plan.seed(), Stream.CATCHMENT.of(0)), plan.rows());
        Nicknames nicknames = new Nicknames();
        households = new Households(homes, births);
        enrolment = new Enrolment(births, nicknames, plan.layout());
        retyping = new Retyping(enrolment, nicknames, homes, births);
        Path file = plan.known();
        known = file == null ? null : new KnownLearners(file, plan.today(), order);
        knownWanted = known == null ? 0 : (int) Math.min(known.size(), Math.round(plan.rows() * plan.overlap()));
        window = Math.min(WINDOW, plan.rows() - knownWanted);
        numbers = new UlnPermutation(ByteBuffer.allocate(16)
                .putLong(plan.seed())
                .putLong(plan.rows())
                .array());
        misPrefix = "%06X-"
                .formatted(new Dice(plan.seed(), Stream.PREFIX.of(plan.ukprn().hashCode())).next() >>> 40);
    }

    @Override
    public boolean hasNext() {
        return row < plan.rows();
    }

    @Override
    public InventedRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Dice dice = new Dice(plan.seed(), Stream.ROW.of(row));
        String mis = misPrefix + Identifiers.digits(row + 1, 7);
        LearnerDetails drawn = order.below(plan.rows() - row) < knownWanted ? drawKnown() : null;
        row++;
        if (drawn != null) {
            Set<String> troubles = new TreeSet<>();
            LearnerDetails typed = retyping.of(drawn, dice, troubles).with(LearnerField.MIS_IDENTIFIER, mis);
            return new InventedRow(typed, drawn.text(LearnerField.MIS_IDENTIFIER), inOneWord(troubles));
        }
        LearnerDetails invented = enrolment
                .of(nextPerson(), dice)
                .with(LearnerField.MIS_IDENTIFIER, mis)
                .with(LearnerField.ULN, plan.numbered() ? numbers.at(row).toString() : null);
        return new InventedRow(invented, mis, "");
    }

    private static String inOneWord(Set<String> troubles) {
        return switch (troubles.size()) {
            case 0 -> "none";
            case 1 -> troubles.iterator().next();
            default -> "several";
        };
    }

    /** Null where the known file has no further sound row. */
    private @Nullable LearnerDetails drawKnown() {
        try {
            knownWanted--;
            return Objects.requireNonNull(known).draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person nextPerson() {
        while (waiting.size() <= Math.max(0, window - 1)) {
            waiting.addAll(households.draw(new Dice(plan.seed(), Stream.HOUSEHOLD.of(household++))));
        }
        int chosen = order.below(waiting.size());
        Person person = waiting.get(chosen);
        waiting.set(chosen, waiting.get(waiting.size() - 1));
        waiting.remove(waiting.size() - 1);
        return person;
    }

    @Override
    public void close() throws IOException {
        if (known != null) {
            known.close();
        }
    }

    /** Keeps the throws for different purposes apart. */
    private enum Stream {
        ORDER,
        CATCHMENT,
        PREFIX,
        ROW,
        HOUSEHOLD;

        long of(long number) {
            return ((long) ordinal() << 48) ^ number;
        }
    }
}
