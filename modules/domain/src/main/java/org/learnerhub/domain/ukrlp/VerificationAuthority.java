package org.learnerhub.domain.ukrlp;

import java.util.Locale;
import java.util.Optional;

/** Who vouches for a provider, by the phrase of SOAP and the code of REST: provider register 2.2. */
public enum VerificationAuthority {
    COMPANIES_HOUSE("Companies House", "COMPANY"),
    CHARITY_COMMISSION("Charity Commission", "CHARITY"),
    SCHOOL_URN("DfE (Schools Unique Reference Number)", "URN"),
    SCHOOL_DFES("DfE (LEA Code and Establishment Number)", "DFES"),
    GOVERNMENT_STATUTE("Government Statute", "SI"),
    SOLE_TRADER("Sole Trader or Non-limited Partnership", "SOLE"),
    INDEPENDENT_SCHOOLS("Independent Schools Council", "ISC"),
    SCOTTISH_EXECUTIVE("Scottish Executive Education Department", "SCC"),
    NORTHERN_IRELAND("Department of Education in Northern Ireland", "NII"),
    SFA_VALIDATED("SFA Validated", "SFA");

    private final String phrase;
    private final String code;

    VerificationAuthority(String phrase, String code) {
        this.phrase = phrase;
        this.code = code;
    }

    public String phrase() {
        return phrase;
    }

    public String code() {
        return code;
    }

    /** By phrase or code; case and spaces do not matter, since a spelling without the space is in use. */
    public static Optional<VerificationAuthority> of(String phraseOrCode) {
        String asked = squeezed(phraseOrCode);
        for (VerificationAuthority authority : values()) {
            if (squeezed(authority.phrase).equals(asked)
                    || squeezed(authority.code).equals(asked)) {
                return Optional.of(authority);
            }
        }
        return Optional.empty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
