package org.learnerhub.domain.matching;

/** Compares one field of two people; symmetric, and {@link Level#MISSING} where either side says nothing. */
interface FieldComparator {

    Compared field();

    Level compare(MatchRecord one, MatchRecord other);
}
