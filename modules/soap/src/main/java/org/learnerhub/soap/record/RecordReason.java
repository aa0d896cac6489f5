package org.learnerhub.soap.record;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.record.AskedRecord;

/** What the record service's messages say of why they come, as the audit trail keeps it: any userType, and the vendor. */
final class RecordReason {

    private RecordReason() {}

    static String of(@Nullable String userType, @Nullable Integer vendor) {
        return "UserType " + AskedRecord.word(userType) + (vendor == null ? "" : ", vendor " + vendor);
    }
}
