package org.learnerhub.domain.ukrlp;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where another register says something of this provider.
 *
 * @param source who keeps the other register, such as {@code GIAS}
 * @param identifier as the other register writes it
 * @param address where a person finds the entry, null where there is none
 * @param checked the day on which both were compared last, null before
 */
public record RegisterLink(
        Kind kind,
        String source,
        String identifier,
        @Nullable String address,
        @Nullable LocalDate checked,
        State state) {

    public RegisterLink {
        source = Texts.needed(source, "the source of a link");
        identifier = Texts.needed(identifier, "the identifier of a link");
        address = Texts.orNull(address);
    }

    /** What the other register is. */
    public enum Kind {
        /** By unique reference number (URN). */
        SCHOOL_URN,
        /** By code of the local authority and number of the establishment, {@code 350/8001}. */
        SCHOOL_ESTABLISHMENT,
        COMPANY,
        CHARITY,
        INSPECTION_REPORTS,
        COURSE_DIRECTORY,
        PERFORMANCE_INFORMATION,
        FUNDING_BODY;

        /** The authority that vouches by this register's identifiers, where one does. */
        public Optional<VerificationAuthority> authority() {
            return switch (this) {
                case SCHOOL_URN -> Optional.of(VerificationAuthority.SCHOOL_URN);
                case SCHOOL_ESTABLISHMENT -> Optional.of(VerificationAuthority.SCHOOL_DFES);
                case COMPANY -> Optional.of(VerificationAuthority.COMPANIES_HOUSE);
                case CHARITY -> Optional.of(VerificationAuthority.CHARITY_COMMISSION);
                default -> Optional.empty();
            };
        }
    }

    /** Whether both say the same. What disagrees is told and never overwritten; a person decides. */
    public enum State {
        UNCHECKED,
        AGREES,
        DISAGREES
    }
}
