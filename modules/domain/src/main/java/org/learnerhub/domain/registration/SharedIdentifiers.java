package org.learnerhub.domain.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.matching.Prints;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.provider.Ukprn;

/**
 * Notices an identifier that stands in a file for more than one person. Of each identifier the first person is kept, in
 * eight bytes at most half full; of a file with more than a million identifiers the rest goes unwatched.
 */
final class SharedIdentifiers {

    private static final int MOST = 1 << 20;
    private static final int PERSON_BITS = 20;

    private final String institution;

    /** The identifier in the upper bits, the person in the lower; 0 is a free slot. */
    private long[] slots = new long[1 << 10];

    private int kept;

    SharedIdentifiers(Ukprn institution) {
        this.institution = institution.value();
    }

    /** The row, with a finding where its identifier is another person's. */
    CheckedRow watch(CheckedRow row) {
        if (row.error().isPresent() || !isOthers(row.details())) {
            return row;
        }
        List<Finding> findings = new ArrayList<>(row.findings());
        findings.add(new Finding(LearnerRowCode.IDENTIFIER_SHARED, LearnerField.MIS_IDENTIFIER));
        return new CheckedRow(row.row(), row.original(), row.details(), List.copyOf(findings));
    }

    private boolean isOthers(LearnerDetails row) {
        Optional<MisIdentifier> identifier = MisIdentifier.of(row);
        long person = identifier.isEmpty() ? 0 : Prints.namesAndBirth(row);
        if (person == 0) {
            return false;
        }
        // The print's upper bits are the institution's own.
        long both =
                (Prints.of(institution, identifier.get()) << PERSON_BITS) | (person >>> (Long.SIZE - PERSON_BITS)) | 1;
        int at = slot(slots, both);
        if (slots[at] != 0) {
            return slots[at] != both;
        }
        if (kept < MOST) {
            slots[at] = both;
            if (++kept * 2 > slots.length) {
                grow();
            }
        }
        return false;
    }

    private void grow() {
        long[] more = new long[slots.length * 2];
        for (long one : slots) {
            if (one != 0) {
                more[slot(more, one)] = one;
            }
        }
        slots = more;
    }

    /** Where the identifier is, or the free slot where it would be. */
    private static int slot(long[] slots, long both) {
        int at = (int) (both >>> PERSON_BITS) & (slots.length - 1);
        while (slots[at] != 0 && (slots[at] ^ both) >>> PERSON_BITS != 0) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }
}
