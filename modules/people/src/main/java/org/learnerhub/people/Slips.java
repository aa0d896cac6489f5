package org.learnerhub.people;

import java.time.LocalDate;
import java.util.List;
import org.learnerhub.domain.learner.CalendarDate;

/** Slips of the fingers: one wrong, missing, doubled or transposed letter; a wrong digit, day and month exchanged. */
final class Slips {

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Slips() {}

    /** The name with one slip in it, never in front; too short a name stays. */
    static String name(Dice dice, String name) {
        if (name.length() < 4) {
            return name;
        }
        int at = 1 + dice.below(name.length() - 2);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        return switch (dice.below(4)) {
            case 0 -> before + after;
            case 1 -> before + name.charAt(at) + name.charAt(at) + after;
            case 2 -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
            default -> before + beside(dice, name.charAt(at)) + after;
        };
    }

    /** Another date, near at hand for the eye; the same one where no such date exists or a learner's age would go. */
    static String date(Dice dice, String date, BirthDates births) {
        String year = date.substring(0, 4);
        String month = date.substring(5, 7);
        String day = date.substring(8, 10);
        String wrong = switch (dice.below(4)) {
            case 0 -> year + "-" + day + "-" + month;
            case 1 -> year.substring(0, 3) + dice.below(10) + "-" + month + "-" + day;
            case 2 -> year + "-" + month + "-" + day.charAt(0) + dice.below(10);
            default -> year + "-" + Identifiers.digits(1 + dice.below(12), 2) + "-" + day;
        };
        return CalendarDate.parse(wrong)
                .filter(births::fits)
                .map(LocalDate::toString)
                .orElse(date);
    }

    /** The postcode with another letter at its end, or two parts of its outward code's digits exchanged. */
    static String postCode(Dice dice, String postCode) {
        if (postCode.length() < 6 || postCode.startsWith("BFPO")) {
            return postCode;
        }
        int last = postCode.length() - 1;
        return dice.chance(0.5)
                ? postCode.substring(0, last) + "ABDEFGHJLNPQRSTUWXYZ".charAt(dice.below(20))
                : postCode.substring(0, last - 1) + postCode.charAt(last) + postCode.charAt(last - 1);
    }

    private static char beside(Dice dice, char letter) {
        char lower = Character.toLowerCase(letter);
        for (String row : ROWS) {
            int at = row.indexOf(lower);
            if (at >= 0) {
                char wrong = row.charAt(at == 0 ? 1 : at == row.length() - 1 || dice.chance(0.5) ? at - 1 : at + 1);
                return lower == letter ? wrong : Character.toUpperCase(wrong);
            }
        }
        return letter;
    }
}
