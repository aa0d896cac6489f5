package org.learnerhub.app.pages;

import org.learnerhub.app.challenge.ChallengeFeature;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.sharing.SharingFeature;
import org.learnerhub.web.learner.LearnerPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Gives the pages of learners what they show. */
@Configuration(proxyBeanMethods = false)
@Import(LearnerPages.class)
class LearnerPagesNeeds {

    @Bean
    LearnerPages.Needs learnerNeeds(HubCore core) {
        SharingFeature sharing = core.sharing();
        ChallengeFeature challenges = core.records().challenges();
        return new LearnerPages.Needs(
                sharing.prove(),
                sharing.ownRecord(),
                core.records().ownContact(),
                sharing.looks(),
                core.records().raiseChallenge(),
                challenges.show(),
                challenges.close(),
                sharing.make(),
                sharing.list(),
                sharing.revoke(),
                sharing.additions(),
                core.makeExtract(),
                sharing::link,
                core.clock());
    }
}
