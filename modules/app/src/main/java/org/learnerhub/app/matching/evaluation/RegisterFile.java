package org.learnerhub.app.matching.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.reading.CheckedFile;
import org.learnerhub.app.reading.ReadAhead;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.matching.Census;
import org.learnerhub.domain.matching.CensusCount;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** Fills a register in memory from a file whose learners have ULNs; takes the rows that {@code register load} takes. */
final class RegisterFile {

    private final Set<String> wanted;
    private final MemoryRegister register = new MemoryRegister();
    private final Map<String, Uln> byIdentifier = new HashMap<>();
    private final CensusCount names = new CensusCount();
    private final KnownIdentifiers identifiers = new KnownIdentifiers();
    private final boolean ofSender;
    private long passedOver;

    /**
     * @param wanted the MISIdentifiers whose learners the truth asks for
     * @param ofSender whether the MISIdentifiers are those of the batch's sender
     */
    RegisterFile(Set<String> wanted, boolean ofSender) {
        this.wanted = wanted;
        this.ofSender = ofSender;
    }

    /** @param done told the number of learners, after each ten thousand */
    void load(CheckedFile file, LongConsumer done) {
        try (ReadAhead<CheckedRow> rows = file.rows()) {
            while (rows.hasNext()) {
                take(rows.next());
                if (register.lastEntry() % 10_000 == 0) {
                    done.accept(register.lastEntry());
                }
            }
        }
    }

    private void take(CheckedRow row) {
        boolean sound = row.findings().stream()
                .noneMatch(finding -> finding.isError() && finding.code() != LearnerRowCode.AGE_OUTSIDE);
        Optional<Uln> uln = Uln.parse(row.details().text(LearnerField.ULN));
        if (!sound || uln.isEmpty() || !register.add(uln.get(), row.details())) {
            passedOver++;
            return;
        }
        names.add(row.details());
        if (ofSender) {
            identifiers.known(uln.get(), row.details());
        }
        String identifier = row.details().text(LearnerField.MIS_IDENTIFIER);
        if (wanted.contains(identifier) && byIdentifier.put(identifier, uln.get()) != null) {
            throw new UserMistake("%s register row %d: an earlier row has the same MISIdentifier, and the truth names"
                            .formatted(RowCode.COLUMNS_DIFFER.code(), row.row())
                    + " people by it. Give each learner of the register an identifier of its own.");
        }
    }

    MemoryRegister register() {
        return register;
    }

    /** By what the sender called whom in earlier files. */
    KnownIdentifiers identifiers() {
        return identifiers;
    }

    /** Who bears which name, as the hub would have counted. */
    Census census() {
        return names.census();
    }

    Map<String, Uln> byIdentifier() {
        return byIdentifier;
    }

    /** Rows with an error, without a ULN, or with one that an earlier row has. */
    long passedOver() {
        return passedOver;
    }
}
