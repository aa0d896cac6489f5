package org.learnerhub.domain.disclosure;

import org.learnerhub.domain.learner.LearnerFacts;
import org.learnerhub.domain.learner.LearnerRegister;
import org.learnerhub.domain.learner.LearnerStandings;
import org.learnerhub.domain.learner.LearnerVersions;
import org.learnerhub.domain.learner.RegisterPages;

/** All that is registered of learners; for the gate. */
public record LearnerSources(
        LearnerRegister register,
        LearnerFacts facts,
        LearnerVersions versions,
        LearnerStandings standings,
        RegisterPages pages) {}
