package org.learnerhub.people.population;

/**
 * What to invent.
 *
 * @param people learners of the register
 * @param pairs pairs of people who must not become one
 * @param returners rows of the batch that are people of the register
 * @param newcomers rows of the batch that are people nobody knows; about so many in a real night
 * @param errors how many times as many typing errors as in an ordinary real night
 */
public record PopulationPlan(
        long seed,
        Half half,
        int people,
        int pairs,
        int returners,
        int newcomers,
        Births births,
        Night night,
        double errors) {

    public PopulationPlan {
        if (people < 100 || pairs < 0 || returners < 0 || newcomers < 0) {
            throw new IllegalArgumentException("a population has a hundred people or more");
        }
        if (errors < 0 || errors > 10) {
            throw new IllegalArgumentException("errors are 0 to 10 times as many as usual");
        }
        if (pairs > people / 4 || returners > people / 4) {
            throw new IllegalArgumentException("pairs and returners are a quarter of the register each, at most");
        }
    }
}
