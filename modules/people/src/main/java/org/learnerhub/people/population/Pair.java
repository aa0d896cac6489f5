package org.learnerhub.people.population;

/** Two people who must not become one. */
record Pair(PairKind kind, Human one, Human other) {}
