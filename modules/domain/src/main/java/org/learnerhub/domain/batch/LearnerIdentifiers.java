package org.learnerhub.domain.batch;

import java.util.Collection;
import java.util.List;
import org.learnerhub.domain.learner.MisIdentifier;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;

/**
 * By which identifiers each institution calls whom. One identifier may lead to several learners in the course of time,
 * one learner may have several: all are kept. Look-ups are set-based. Written by whoever holds the register's lock, so
 * that what allocation reads is what all before it have left.
 */
public interface LearnerIdentifiers {

    /** Who was called by any of these; deleted learners left out. In the order of the last sighting, the latest last. */
    List<IdentifierLink> called(Ukprn institution, Collection<MisIdentifier> identifiers);

    /**
     * By what these people were called, those merged into them included.
     *
     * @param people as they are answered with, none of them deleted
     */
    List<IdentifierLink> of(Ukprn institution, Collection<Uln> people);

    /**
     * Keeps sightings, in any order and as often as one likes: a link has its earliest and its latest, and what the
     * latest said.
     *
     * @param sightings of an identifier and a learner one at most
     */
    void keep(Ukprn institution, List<IdentifierSighting> sightings);

    /** Forgets a link that stands on nothing but what was said in this case. */
    void takeBack(Ukprn institution, MisIdentifier identifier, Uln uln, long reviewCase);
}
