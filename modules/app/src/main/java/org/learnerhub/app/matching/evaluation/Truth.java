package org.learnerhub.app.matching.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.LearnerField;

/** Who the rows of a batch are, by MISIdentifier or by row number. */
final class Truth {

    private final Map<String, TrueRow> byIdentifier = new HashMap<>();
    private final Map<Integer, TrueRow> byRow = new HashMap<>();
    private final boolean peopleAreOfTheRegister;

    /** @param peopleAreOfTheRegister whether {@link TrueRow#person} is a MISIdentifier that a register row may have */
    Truth(boolean peopleAreOfTheRegister) {
        this.peopleAreOfTheRegister = peopleAreOfTheRegister;
    }

    /** @return false where the identifier is there already */
    boolean put(String identifier, TrueRow row) {
        return byIdentifier.putIfAbsent(identifier, row) == null;
    }

    /** @return false where the number is there already */
    boolean put(int number, TrueRow row) {
        return byRow.putIfAbsent(number, row) == null;
    }

    int size() {
        return byIdentifier.size() + byRow.size();
    }

    /** Null where the file does not say. */
    @Nullable
    TrueRow of(CheckedRow row) {
        TrueRow named = byIdentifier.get(row.original().text(LearnerField.MIS_IDENTIFIER));
        return named == null ? byRow.get(row.row()) : named;
    }

    boolean namesPeopleByIdentifier() {
        return peopleAreOfTheRegister;
    }

    /** The MISIdentifiers by which rows of the register are known. */
    Set<String> peopleOfTheRegister() {
        Set<String> people = new HashSet<>();
        if (peopleAreOfTheRegister) {
            byIdentifier.values().forEach(row -> people.add(String.valueOf(row.person())));
            byRow.values().forEach(row -> people.add(String.valueOf(row.person())));
        }
        return people;
    }
}
