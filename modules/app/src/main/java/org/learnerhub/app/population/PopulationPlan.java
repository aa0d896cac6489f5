package org.learnerhub.app.population;

/**
 * What to invent.
 *
 * @param people learners of the register
 * @param pairs pairs of people who must not become one
 * @param returners rows of the batch that are people of the register
 * @param newcomers rows of the batch that are people nobody knows
 */
public record PopulationPlan(long seed, Half half, int people, int pairs, int returners, int newcomers, Births births) {

    public PopulationPlan {
        if (people < 100 || pairs < 0 || returners < 0 || newcomers < 0) {
            throw new IllegalArgumentException("a population has a hundred people or more");
        }
        if (pairs > people / 4 || returners > people / 4) {
            throw new IllegalArgumentException("pairs and returners are a quarter of the register each, at most");
        }
    }
}
