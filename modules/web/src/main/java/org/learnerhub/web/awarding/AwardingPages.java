package org.learnerhub.web.awarding;

import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.challenge.AnswerChallenge;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.feed.held.ListHeld;
import org.learnerhub.web.frame.Navigation;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.upload.Area;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages about learning events; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class AwardingPages {

    @Bean
    Navigation awardingNavigation() {
        return new Navigation(
                Area.AWARDING,
                "awarding.name",
                List.of(
                        new Navigation.Item("/awarding/upload", "awarding.nav.upload"),
                        new Navigation.Item("/awarding/batches", "awarding.nav.batches"),
                        new Navigation.Item("/awarding/feeds", "awarding.nav.feeds"),
                        new Navigation.Item("/awarding/held", "awarding.nav.held"),
                        new Navigation.Item("/awarding/challenges", "awarding.nav.challenges"),
                        new Navigation.Item("/awarding/learners", "awarding.nav.learners"),
                        new Navigation.Item("/awarding/provider", "awarding.nav.provider"),
                        new Navigation.Item("/awarding/users", "awarding.nav.users")));
    }

    @Bean
    HeldController heldController(Needs needs) {
        return new HeldController(needs.held());
    }

    @Bean
    ChallengesController challengesController(Needs needs, Show show) {
        return new ChallengesController(needs, show);
    }

    /**
     * What pages about learning events stand on.
     *
     * @param close refuses challenges
     */
    public record Needs(
            ListHeld held, ShowChallenges show, AnswerChallenge answer, CloseChallenge close, InstantSource clock) {}
}
