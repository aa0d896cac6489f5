package org.learnerhub.people.population;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.people.population.Offices.Office;
import org.learnerhub.people.population.Returns.Returned;

/** How people of the register come back in an ordinary night: percentages of rows, each drawn for itself. */
final class RealReturns {

    private static final double MOVED = 34;
    private static final double YOUNG_MOVED = 48;
    private static final int YOUNG = 2006;
    private static final double OTHER_EMAIL = 50;
    private static final double MARRIED_WOMAN = 6;
    private static final int OVER_TWENTY = 2005;
    private static final double OTHERS_RENAMED = .3;
    private static final double NICKNAME = 2;
    private static final double TWO_IN_ONE = 1.5;
    private static final double SLIP = .7;
    private static final double GENDER = .25;
    private static final double NO_POSTCODE = 1;
    private static final double TRANSITION = .25;
    private static final String MOVED_HOUSE = "moved";

    private final Homes homes;
    private final Offices offices;
    private final double errors;

    /** @param errors how many times as many errors as in an ordinary night */
    RealReturns(Homes homes, Offices offices, double errors) {
        this.homes = homes;
        this.offices = offices;
        this.errors = errors;
    }

    Returned again(Human registered, Chances chances) {
        List<String> troubles = new ArrayList<>();
        Office office = offices.any(chances);
        Human changed = changed(registered, troubles, chances);
        Human typed = mistyped(changed, office.errors() * errors, troubles, chances);
        return new Returned(office.typed(typed), trouble(troubles));
    }

    private static String trouble(List<String> troubles) {
        boolean moved = troubles.remove(MOVED_HOUSE);
        String rest = troubles.size() > 1 ? "several" : String.join("", troubles);
        if (!moved) {
            return rest.isEmpty() ? "none" : rest;
        }
        return rest.isEmpty() ? MOVED_HOUSE : MOVED_HOUSE + ", " + rest;
    }

    private Human changed(Human registered, List<String> troubles, Chances chances) {
        Human now = registered;
        if (chances.percent(registered.born().getYear() >= YOUNG ? YOUNG_MOVED : MOVED)) {
            now = now.at(homes.family(now.community(), chances));
            troubles.add(MOVED_HOUSE);
        }
        if (chances.percent(OTHER_EMAIL)) {
            now = now.with(LearnerField.EMAIL_ADDRESS, Emails.of(now, Emails.ofFamily(now.family(), chances), chances));
        }
        return renamed(now, troubles, chances);
    }

    private static Human renamed(Human human, List<String> troubles, Chances chances) {
        boolean woman = human.sex() == Sex.FEMALE && human.born().getYear() <= OVER_TWENTY;
        if (chances.percent(woman ? MARRIED_WOMAN : OTHERS_RENAMED)) {
            troubles.add("married");
            return married(human, chances);
        }
        if (chances.percent(NICKNAME)) {
            String nickname = human.community().nickname(human.given());
            if (!nickname.equals(human.given())) {
                troubles.add("nickname");
            }
            return human.with(LearnerField.GIVEN_NAME, nickname);
        }
        String middle = human.details().text(LearnerField.MIDDLE_OTHER_NAME);
        if (!middle.isEmpty() && chances.percent(TWO_IN_ONE)) {
            troubles.add("given and middle in one");
            return human.with(LearnerField.GIVEN_NAME, human.given() + " " + middle)
                    .with(LearnerField.MIDDLE_OTHER_NAME, "");
        }
        return chances.percent(TRANSITION) ? transition(human, troubles, chances) : human;
    }

    private static Human married(Human human, Chances chances) {
        String family = human.community().familyName(human.community().familyName(chances), human.sex());
        Human named = human.with(LearnerField.FAMILY_NAME, family);
        return chances.percent(40) ? named.with(LearnerField.PREVIOUS_FAMILY_NAME, human.family()) : named;
    }

    private static Human transition(Human human, List<String> troubles, Chances chances) {
        troubles.add("given name and gender changed");
        Sex now = human.sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        return human.with(LearnerField.GIVEN_NAME, human.community().givenName(now, chances))
                .with(LearnerField.GENDER, now.code());
    }

    private static Human mistyped(Human human, double errors, List<String> troubles, Chances chances) {
        Human typed = human;
        if (chances.percent(SLIP * errors)) {
            typed = Returns.slip(typed, LearnerField.GIVEN_NAME, chances);
            troubles.add("given name slip");
        }
        if (chances.percent(SLIP * errors)) {
            typed = Returns.slip(typed, LearnerField.FAMILY_NAME, chances);
            troubles.add("family name slip");
        }
        if (chances.percent(SLIP * errors)) {
            typed = Returns.otherDate(typed, chances);
            troubles.add("date slip");
        }
        if (chances.percent(GENDER * errors)) {
            typed = typed.with(LearnerField.GENDER, typed.sex() == Sex.MALE ? "2" : "1");
            troubles.add("gender slip");
        }
        if (chances.percent(NO_POSTCODE * errors)) {
            typed = typed.with(LearnerField.POST_CODE, "ZZ99 9ZZ");
            troubles.add("no postcode");
        }
        return typed;
    }
}
