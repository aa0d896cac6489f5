package org.learnerhub.domain.matching;

import java.time.LocalDate;

/** Exact, swapped (day and month), close (one digit differs), partial (same year), different. */
final class BirthDateComparator implements FieldComparator {

    @Override
    public Compared field() {
        return Compared.DATE_OF_BIRTH;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        LocalDate mine = one.birthDate();
        LocalDate theirs = other.birthDate();
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        if (mine.equals(theirs)) {
            return Level.EXACT;
        }
        if (isSwapped(mine, theirs)) {
            return Level.SWAPPED;
        }
        if (digitsApart(mine.toString(), theirs.toString()) == 1) {
            return Level.CLOSE;
        }
        return mine.getYear() == theirs.getYear() ? Level.PARTIAL : Level.DIFFERENT;
    }

    private static boolean isSwapped(LocalDate mine, LocalDate theirs) {
        return mine.getYear() == theirs.getYear()
                && mine.getMonthValue() == theirs.getDayOfMonth()
                && mine.getDayOfMonth() == theirs.getMonthValue();
    }

    private static int digitsApart(String mine, String theirs) {
        int apart = 0;
        for (int i = 0; i < mine.length() && i < theirs.length(); i++) {
            if (mine.charAt(i) != theirs.charAt(i)) {
                apart++;
            }
        }
        return apart;
    }
}
