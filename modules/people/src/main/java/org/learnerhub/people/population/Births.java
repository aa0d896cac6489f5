package org.learnerhub.people.population;

import java.time.LocalDate;

/** The years in which learners of a population are born; both included. */
public record Births(int first, int last) {

    private static final int DAYS_OF_FOUR_YEARS = 1461;

    public Births {
        if (first < 1930 || last > 2010 || last < first) {
            throw new IllegalArgumentException("births are between 1930 and 2010");
        }
    }

    LocalDate any(Community community, Chances chances) {
        int days = (last - first + 1) * DAYS_OF_FOUR_YEARS / 4;
        LocalDate born = LocalDate.of(first, 1, 1).plusDays(chances.below(days));
        return usual(born, community, chances);
    }

    /** Where nobody wrote the day down, it is 1 January. */
    static LocalDate usual(LocalDate born, Community community, Chances chances) {
        return chances.percent(community.onNewYear()) ? newYear(born) : born;
    }

    static LocalDate newYear(LocalDate born) {
        return LocalDate.of(born.getYear(), 1, 1);
    }

    boolean hold(LocalDate born) {
        return born.getYear() >= first && born.getYear() <= last;
    }
}
