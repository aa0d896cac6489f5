package org.learnerhub.domain.ukrlp;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a provider belongs to a consortium or is a centre, as the wire's ProviderAssociations say it: provider register 1.5.
 *
 * @param association above 0; the same for all members
 * @param type such as {@code Consortium} or {@code Centre}
 * @param description what the association is called
 * @param status the association's
 * @param created when the association began
 * @param memberStatus this member's
 * @param until null while it lasts
 * @param lead whether this member leads the association
 */
public record Membership(
        long association,
        String type,
        String description,
        String status,
        Instant created,
        String memberStatus,
        Instant since,
        @Nullable Instant until,
        boolean lead) {

    public Membership {
        if (association < 1) {
            throw new IllegalArgumentException("an association's number is above 0");
        }
        type = Texts.needed(type, "the type of an association");
        description = Texts.needed(description, "the description of an association");
        status = Texts.needed(status, "the status of an association");
        memberStatus = Texts.needed(memberStatus, "the status of a member");
    }
}
