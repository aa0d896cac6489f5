package org.learnerhub.domain.exchange.intake;

import org.learnerhub.domain.learner.check.SpreadsheetNumber;
import org.learnerhub.domain.provider.Ukprn;

/** What a file says in the place of its sender's UKPRN, in words for the sender. */
final class WrongUkprn {

    private static final int LONGEST = 40;

    private WrongUkprn() {}

    static String place(String said, Ukprn sender) {
        String line = said.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
        String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
        String why = SpreadsheetNumber.isRewritten(said)
                ? "a spreadsheet has rounded the number"
                : Ukprn.parse(said).isPresent() ? "another institution's" : "no UKPRN";
        return "UKPRN \"" + shown + "\", " + why + "; the sender's is " + sender;
    }
}
