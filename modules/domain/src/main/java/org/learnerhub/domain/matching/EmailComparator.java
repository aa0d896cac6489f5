package org.learnerhub.domain.matching;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Exact; partial (equal, but an address made of the family name and nothing besides that tells people apart, such as a
 * number; or the same name at another provider, made of names and a number of the person's own); close (a typing error,
 * or the same name at another provider that is not made of names); different. Namesakes number their addresses: where
 * only digits differ, or a number is the year of birth, that is no likeness.
 */
final class EmailComparator implements FieldComparator {

    private static final int TELLING = 8;

    @Override
    public Compared field() {
        return Compared.EMAIL_ADDRESS;
    }

    @Override
    public Level compare(MatchRecord one, MatchRecord other) {
        String mine = one.email();
        String theirs = other.email();
        if (mine == null || theirs == null) {
            return Level.MISSING;
        }
        String local = EmailAddress.local(mine);
        if (mine.equals(theirs)) {
            return equal(local, one, other);
        }
        String otherLocal = EmailAddress.local(theirs);
        if (Math.min(local.length(), otherLocal.length()) < TELLING) {
            return Level.DIFFERENT;
        }
        if (local.equals(otherLocal)) {
            return atAnotherProvider(local, one, other);
        }
        boolean onlyDigitsDiffer = withoutDigits(local).equals(withoutDigits(otherLocal));
        return !onlyDigitsDiffer && TypingError.isOneEdit(mine, theirs) ? Level.CLOSE : Level.DIFFERENT;
    }

    /** What names and birthday said already is hardly said again: of two namesakes each may be liam.harris03. */
    private static Level equal(String local, MatchRecord one, MatchRecord other) {
        String number = digits(local);
        if (number.isEmpty() && isMadeOfFamily(local, one, other)) {
            return Level.PARTIAL;
        }
        boolean expected = number.isEmpty() || isYearOf(one, number) || isYearOf(other, number);
        return expected && (isMadeOfNames(local, one) || isMadeOfNames(local, other)) ? Level.VARIANT : Level.EXACT;
    }

    /** Of given and family name, or the first letter of one, in either order; or of the given name alone. */
    private static boolean isMadeOfNames(String local, MatchRecord person) {
        String letters = Folding.joined(withoutDigits(local));
        Name given = person.given();
        Name family = person.family();
        if (letters == null || given == null) {
            return false;
        }
        String mine = given.first();
        String initial = mine.substring(0, 1);
        if (letters.equals(mine) || letters.equals(given.whole())) {
            return true;
        }
        return family != null
                && Stream.of(mine, given.whole(), initial)
                        .anyMatch(called -> Stream.of(
                                        family.whole(), family.whole().substring(0, 1))
                                .anyMatch(name -> letters.equals(called + name) || letters.equals(name + called)));
    }

    private static Level atAnotherProvider(String local, MatchRecord one, MatchRecord other) {
        if (!isMadeOfFamily(local, one, other) && !holds(local, one.given()) && !holds(local, other.given())) {
            return Level.CLOSE;
        }
        String number = digits(local);
        boolean own = !number.isEmpty() && !isYearOf(one, number) && !isYearOf(other, number);
        return own ? Level.PARTIAL : Level.DIFFERENT;
    }

    /** Whether the number is the year of birth, or its last digits. */
    private static boolean isYearOf(MatchRecord person, String number) {
        return person.birth() != 0
                && Integer.toString(BirthDate.year(person.birth())).endsWith(number);
    }

    private static boolean isMadeOfFamily(String local, MatchRecord one, MatchRecord other) {
        return holds(local, one.family()) || holds(local, other.family());
    }

    private static boolean holds(String local, @Nullable Name name) {
        String letters = Folding.joined(local);
        return name != null && letters != null && letters.contains(name.whole());
    }

    private static String digits(String local) {
        return local.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String withoutDigits(String local) {
        return local.chars()
                .filter(letter -> !Character.isDigit(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
