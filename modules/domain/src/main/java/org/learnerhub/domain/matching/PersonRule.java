package org.learnerhub.domain.matching;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields say together. Within a family date of birth, family name, postcode and school are not independent, so
 * adding up their weights alone would make one person of twins; and some contradictions no sum of agreements may
 * outweigh without a person looking.
 */
final class PersonRule {

    private static final int GENERATION_YEARS = 14;

    /** A given name of which more than one in a hundred people is called: it tells brothers apart no more. */
    private static final double COMMON_BITS = 6.6;

    /** Names that one in two thousand bears, and more. */
    private static final double RIVAL_BITS = 11;

    private static final double VERY_COMMON_BITS = 8.6;

    private static final int LONG_NAME = 6;

    private static final String MOHAMMED = "MOHAMMED";

    /** First names that children of one family bear together, each with another one after it. */
    private static final Set<String> SHARED_BY_CUSTOM =
            Set.of(MOHAMMED, "ABDUL", "SYED", "SYEDA", "MARIA", "JOSE", "ANA", "JUAN");

    private final NameTables tables;
    private final NameBits bits;
    private final SlipProof slips;

    PersonRule(NameTables tables, NameBits bits, SlipProof slips) {
        this.tables = tables;
        this.bits = bits;
        this.slips = slips;
    }

    /** @param levels of all other fields, by ordinal */
    Level judge(Level[] levels, MatchRecord one, MatchRecord other) {
        Level given = levels[Compared.GIVEN_NAME.ordinal()];
        Level family = levels[Compared.FAMILY_NAME.ordinal()];
        Level birth = levels[Compared.DATE_OF_BIRTH.ordinal()];
        boolean sameFamily = agrees(family);
        boolean otherGiven = given == Level.DIFFERENT || given == Level.SIMILAR;
        if (birth == Level.EXACT && sameFamily && isTwinName(given, levels)) {
            return levels[Compared.POST_CODE.ordinal()] == Level.DIFFERENT ? Level.CONTRADICTED : Level.TWIN;
        }
        if (isGenerationApart(one, other, birth) && sameFamily && !otherGiven) {
            return Level.GENERATION;
        }
        if (otherGiven || isContradicted(given, family, birth, levels) || isOtherMiddle(levels, one, other)) {
            return Level.CONTRADICTED;
        }
        boolean proven = isProven(given, one, other);
        if (!proven && birth == Level.EXACT && sameFamily) {
            return Level.ALIKE;
        }
        boolean unproven = isUnproven(given, family, birth, one, other) || Nearness.isAll(levels, proven, one, other);
        return unproven ? Level.UNPROVEN : Level.MISSING;
    }

    /** Whether the given names are one, as far as they look it. */
    private boolean isProven(Level given, MatchRecord one, MatchRecord other) {
        return switch (given) {
            case CLOSE -> slips.isSlip(one, other);
            case VARIANT -> slips.isForm(one, other);
            default -> true;
        };
    }

    private static boolean isTwinName(Level given, Level[] levels) {
        boolean otherGender = levels[Compared.GENDER.ordinal()] == Level.DIFFERENT;
        return given == Level.DIFFERENT
                || (otherGender && (given == Level.SIMILAR || given == Level.VARIANT || given == Level.INITIAL));
    }

    private static boolean isContradicted(Level given, Level family, Level birth, Level[] levels) {
        return birth == Level.DIFFERENT
                || birth == Level.PARTIAL
                || (family == Level.DIFFERENT && birth != Level.EXACT)
                || (levels[Compared.GENDER.ordinal()] == Level.DIFFERENT && given != Level.EXACT)
                || (levels[Compared.MIDDLE_OTHER_NAME.ordinal()] == Level.DIFFERENT && given != Level.EXACT);
    }

    /** Two called MOHAMMED, or born on "some day that year", with another middle name each are as likely two people. */
    private boolean isOtherMiddle(Level[] levels, MatchRecord one, MatchRecord other) {
        if (levels[Compared.MIDDLE_OTHER_NAME.ordinal()] != Level.DIFFERENT) {
            return false;
        }
        Name mine = one.given();
        Name theirs = other.given();
        return mine == null
                || theirs == null
                || BirthDate.isFirstOfJanuary(one.birth())
                || levels[Compared.DATE_OF_BIRTH.ordinal()] != Level.EXACT
                || givenBits(mine, one) < COMMON_BITS
                || givenBits(theirs, other) < COMMON_BITS;
    }

    private double givenBits(Name name, MatchRecord person) {
        return bits.given(name, BirthDate.year(person.birth()));
    }

    private boolean isUnproven(Level given, Level family, Level birth, MatchRecord one, MatchRecord other) {
        boolean mononym = one.isMononym() && other.isMononym();
        return birth == Level.MISSING
                || birth == Level.NEAR
                || given == Level.MISSING
                || given == Level.INITIAL
                || ((given == Level.EXACT || given == Level.PARTIAL) && isOtherLast(one, other))
                || (given == Level.PARTIAL && (!sameFirst(one, other) || sameNumber(one, other)))
                || ((given == Level.PARTIAL || given == Level.VARIANT) && shareLittle(one, other))
                || (given == Level.VARIANT && areRivals(one, other))
                || (family == Level.MISSING && !mononym);
    }

    /**
     * Forms of one name that parents choose side by side (MIA and MYA, EMILY and AMELIA); unlike short forms that begin
     * alike, and long names spelt almost alike. The very common are rivals however spelt: two brothers MUHAMMAD.
     */
    private boolean areRivals(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        if (mine == null
                || theirs == null
                || !tables.areVariants(mine.first(), theirs.first())
                || isConfirmed(mine, theirs, one, other)) {
            return false;
        }
        double myBits = givenBits(mine, one);
        double theirBits = givenBits(theirs, other);
        boolean begins = mine.core().startsWith(theirs.core()) || theirs.core().startsWith(mine.core());
        boolean spelling = Math.min(mine.core().length(), theirs.core().length()) >= LONG_NAME
                && TypingError.between(mine.core(), theirs.core());
        boolean rivals =
                spelling ? Math.min(myBits, theirBits) < VERY_COMMON_BITS : Math.max(myBits, theirBits) < RIVAL_BITS;
        return rivals && !begins;
    }

    /**
     * One is called by the other's name besides, or they share an address that spells one of the names; unless the two are
     * spellings that look alike, as brothers at one address may bear.
     */
    private static boolean isConfirmed(Name mine, Name theirs, MatchRecord one, MatchRecord other) {
        boolean called =
                mine.sameAs(nonNull(other.preferred(), theirs)) || theirs.sameAs(nonNull(one.preferred(), mine));
        return (called || OwnEmail.isShared(one, other)) && !TypingError.between(mine.core(), theirs.core());
    }

    private static Name nonNull(@Nullable Name name, Name otherwise) {
        return name == null ? otherwise : name;
    }

    /** Of several names only the first is shared, and brothers bear that by custom: MUHAMMAD AHMED and MUHAMMAD. */
    private boolean shareLittle(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        return mine != null
                && theirs != null
                && mine.parts().size() != theirs.parts().size()
                && isSharedByCustom(mine.first())
                && isSharedByCustom(theirs.first());
    }

    private boolean isSharedByCustom(String first) {
        return SHARED_BY_CUSTOM.contains(first) || tables.areVariants(first, MOHAMMED);
    }

    /** A person's middle name may be the twin's given name. */
    private static boolean sameFirst(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        return mine != null && theirs != null && mine.first().equals(theirs.first());
    }

    /** MINH VAN and MINH HANG, of which only MINH was compared. */
    private static boolean isOtherLast(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        return mine != null
                && theirs != null
                && !mine.whole().equals(theirs.whole())
                && !RunTogether.is(one, other)
                && (mine.endsInParticle() || theirs.endsInParticle());
    }

    /** As many names on both sides: MINH QUAN with a middle name QUANG is not MINH QUANG. */
    private static boolean sameNumber(MatchRecord one, MatchRecord other) {
        Name mine = one.given();
        Name theirs = other.given();
        return mine != null
                && theirs != null
                && mine.parts().size() == theirs.parts().size();
    }

    private static boolean isGenerationApart(MatchRecord one, MatchRecord other, Level birth) {
        boolean apart = birth == Level.DIFFERENT || birth == Level.PARTIAL || birth == Level.CLOSE;
        return apart && Math.abs(BirthDate.year(one.birth()) - BirthDate.year(other.birth())) >= GENERATION_YEARS;
    }

    static boolean agrees(Level family) {
        return switch (family) {
            case EXACT, VARIANT, CLOSE, PARTIAL -> true;
            default -> false;
        };
    }
}
