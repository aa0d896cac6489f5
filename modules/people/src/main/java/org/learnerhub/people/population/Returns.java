package org.learnerhub.people.population;

import org.learnerhub.domain.learner.LearnerField;

/** How people of the register come back. */
final class Returns {

    private final Homes homes;

    Returns(Homes homes) {
        this.homes = homes;
    }

    /** @param trouble what is the matter with the row */
    record Returned(Human human, String trouble) {}

    Returned again(Human registered, Chances chances) {
        Human now = chances.percent(20) ? otherAddress(registered, chances) : registered;
        return switch (chances.weighted(34, 15, 18, 8, 7, 5, 4, 4, 3, 2)) {
            case 1 -> new Returned(moved(now, chances), "moved");
            case 2 -> new Returned(slip(now, LearnerField.GIVEN_NAME, chances), "given name slip");
            case 3 -> new Returned(slip(now, LearnerField.FAMILY_NAME, chances), "family name slip");
            case 4 -> new Returned(otherDate(now, chances), "date slip");
            case 5 -> new Returned(otherPostcode(now, chances), "postcode slip");
            case 6 -> nickname(now);
            case 7 ->
                new Returned(moved(slip(now, LearnerField.GIVEN_NAME, chances), chances), "moved, given name slip");
            case 8 ->
                new Returned(
                        slip(slip(now, LearnerField.GIVEN_NAME, chances), LearnerField.FAMILY_NAME, chances),
                        "two slips");
            case 9 -> new Returned(now.with(LearnerField.GENDER, now.sex() == Sex.MALE ? "2" : "1"), "gender slip");
            default -> new Returned(now, "none");
        };
    }

    static Human slip(Human human, LearnerField field, Chances chances) {
        return human.with(field, Slips.inText(human.details().text(field), chances));
    }

    private Human moved(Human human, Chances chances) {
        return human.at(homes.family(human.community(), chances));
    }

    static Human otherDate(Human human, Chances chances) {
        return human.with(LearnerField.DATE_OF_BIRTH, Slips.inDate(human.born().toString(), chances));
    }

    private static Human otherPostcode(Human human, Chances chances) {
        String postcode = human.details().text(LearnerField.POST_CODE);
        return human.with(LearnerField.POST_CODE, Slips.inPostcode(postcode, chances));
    }

    private static Human otherAddress(Human human, Chances chances) {
        return human.with(
                LearnerField.EMAIL_ADDRESS, Emails.of(human, Emails.ofFamily(human.family(), chances), chances));
    }

    private static Returned nickname(Human human) {
        String nickname = human.community().nickname(human.given());
        boolean known = !nickname.equals(human.given());
        return new Returned(human.with(LearnerField.GIVEN_NAME, nickname), known ? "nickname" : "none");
    }
}
