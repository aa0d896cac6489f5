package org.learnerhub.domain.casework;

import java.time.Duration;
import org.learnerhub.domain.learner.RegisterPages;
import org.learnerhub.domain.matching.MatchModel;
import org.learnerhub.domain.registration.RegistrationPorts;
import org.learnerhub.domain.registration.allocation.DecideRow;
import org.learnerhub.domain.stewardship.StewardshipPorts;

/**
 * What casework stands on; all over one database.
 *
 * @param model compares the learners of a pair, as the search for duplicates does
 * @param two whether two people have to agree to a merge or unmerge
 * @param pause how long an edition waits for further decisions
 */
public record CaseworkPorts(
        RegistrationPorts batches,
        StewardshipPorts stewards,
        RegisterPages pages,
        DecideRow rows,
        MatchModel model,
        boolean two,
        Duration pause) {}
