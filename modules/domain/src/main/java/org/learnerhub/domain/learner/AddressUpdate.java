package org.learnerhub.domain.learner;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row changes of the address: lines, town, county, postcode and the date of capture are one thing. Of two addresses
 * the one with the later capture counts; where it is not known of both, the one that was said later. A row with another
 * postcode tells of another place, which is taken as a whole or not at all, so no postcode ever stands beside the lines of
 * another. The postcode is a key field: where one is known, another place needs a later date of capture to be believed.
 */
public final class AddressUpdate {

    public static final Set<LearnerField> FIELDS = Collections.unmodifiableSet(EnumSet.of(
            LearnerField.ADDRESS_LINE_1,
            LearnerField.ADDRESS_LINE_2,
            LearnerField.ADDRESS_TOWN,
            LearnerField.ADDRESS_COUNTY_OR_CITY,
            LearnerField.POST_CODE,
            LearnerField.DATE_OF_ADDRESS_CAPTURE));

    private final LearnerDetails stored;
    private final LearnerDetails row;

    /** @param row what is said now */
    public AddressUpdate(LearnerDetails stored, LearnerDetails row) {
        this.stored = stored;
        this.row = row;
    }

    /** @param changedSince whether the stored address was said after the row */
    public void applyTo(LearnerDetails.Builder after, boolean changedSince) {
        boolean counts = isCapturedLater(row, stored) || (!changedSince && !isCapturedLater(stored, row));
        if (!counts) {
            return;
        }
        if (!isAnotherPlace()) {
            FIELDS.stream()
                    .filter(field -> field != LearnerField.POST_CODE && row.has(field))
                    .forEach(field -> after.set(field, row.get(field)));
        } else if (isBelieved()) {
            FIELDS.forEach(field -> after.set(field, row.get(field)));
        }
    }

    /** Whether another postcode is said. */
    public boolean isAnotherPlace() {
        return LearnerField.saysWhere(row.get(LearnerField.POST_CODE))
                && !folded(row.text(LearnerField.POST_CODE)).equals(folded(stored.text(LearnerField.POST_CODE)));
    }

    /** Whether another place is taken over. */
    public boolean isBelieved() {
        boolean dated =
                row.has(LearnerField.DATE_OF_ADDRESS_CAPTURE) && !stored.has(LearnerField.DATE_OF_ADDRESS_CAPTURE);
        return dated || isCapturedLater(row, stored) || !LearnerField.saysWhere(stored.get(LearnerField.POST_CODE));
    }

    private static boolean isCapturedLater(LearnerDetails one, LearnerDetails other) {
        @Nullable String captured = one.get(LearnerField.DATE_OF_ADDRESS_CAPTURE);
        @Nullable String before = other.get(LearnerField.DATE_OF_ADDRESS_CAPTURE);
        return captured != null && before != null && captured.compareTo(before) > 0;
    }

    private static String folded(String postCode) {
        return postCode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
