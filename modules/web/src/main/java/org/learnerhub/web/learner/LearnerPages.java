package org.learnerhub.web.learner;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.learnerhub.domain.account.OwnContact;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.RaiseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.extract.MakeExtract;
import org.learnerhub.domain.login.ProveLearner;
import org.learnerhub.domain.portfolio.KeepAdditions;
import org.learnerhub.domain.record.ReadOwnRecord;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.RevokeShare;
import org.learnerhub.domain.share.ShareSecret;
import org.learnerhub.web.frame.Entrance;
import org.learnerhub.web.frame.Navigation;
import org.learnerhub.web.frame.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The learner's pages; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class LearnerPages {

    @Bean
    Navigation learnerNavigation() {
        return new Navigation(
                "/learner",
                "learner.area",
                List.of(
                        new Navigation.Item("/learner", "learner.record.menu"),
                        new Navigation.Item("/learner/contact", "learner.contact.menu"),
                        new Navigation.Item("/learner/looks", "learner.looks.menu"),
                        new Navigation.Item("/learner/challenges", "learner.challenges.menu"),
                        new Navigation.Item("/learner/shares", "learner.shares.menu"),
                        new Navigation.Item("/learner/extract", "learner.extract.menu"),
                        new Navigation.Item("/learner/additions", "learner.additions.menu")));
    }

    @Bean
    OwnEntries ownEntries(Needs needs, Show show) {
        return new OwnEntries(needs, new EntryText(show));
    }

    @Bean
    LearnerStartController learnerStartController(Needs needs, Entrance entrance, Show show) {
        return new LearnerStartController(needs, entrance, show);
    }

    @Bean
    OwnRecordController ownRecordController(OwnEntries entries) {
        return new OwnRecordController(entries);
    }

    @Bean
    OwnContactController ownContactController(Needs needs, Show show) {
        return new OwnContactController(needs, show);
    }

    @Bean
    LooksController looksController(Needs needs, Show show) {
        return new LooksController(needs, new LookText(show));
    }

    @Bean
    OwnChallengesController ownChallengesController(Needs needs, Show show) {
        return new OwnChallengesController(needs, show);
    }

    @Bean
    NewChallengeController newChallengeController(Needs needs, OwnEntries entries, Show show) {
        return new NewChallengeController(needs, entries, show);
    }

    @Bean
    OwnSharesController ownSharesController(Needs needs) {
        return new OwnSharesController(needs);
    }

    @Bean
    NewShareController newShareController(Needs needs, OwnEntries entries, Show show) {
        return new NewShareController(needs, entries, show);
    }

    @Bean
    OwnExtractController ownExtractController(Needs needs, OwnEntries entries, Show show) {
        return new OwnExtractController(needs, entries, show);
    }

    @Bean
    AdditionsController additionsController(Needs needs, OwnEntries entries, Show show) {
        return new AdditionsController(needs, entries, show);
    }

    /**
     * What the pages show.
     *
     * @param link the address by which a share is opened
     */
    public record Needs(
            ProveLearner prove,
            ReadOwnRecord record,
            OwnContact contact,
            ShowLooks looks,
            RaiseChallenge raise,
            ShowChallenges challenges,
            CloseChallenge close,
            MakeShare share,
            ListShares shares,
            RevokeShare revoke,
            KeepAdditions additions,
            MakeExtract extract,
            Function<ShareSecret, String> link,
            InstantSource clock) {}
}
