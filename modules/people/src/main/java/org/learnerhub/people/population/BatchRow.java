package org.learnerhub.people.population;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Uln;

/**
 * A row of the batch and the truth about it.
 *
 * @param identifier the MISIdentifier; may be empty
 * @param uln the person's number; null where the person is new
 * @param person names a new person; empty where the person has a number
 * @param other with whom the row must not be matched: a number, or the name of a new person; empty for nobody
 */
record BatchRow(Human human, String identifier, @Nullable Uln uln, String person, String trouble, String other) {}
