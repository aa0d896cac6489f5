package org.learnerhub.web.college;

import java.time.InstantSource;
import java.util.List;
import org.learnerhub.domain.casework.ShowOwnCases;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.login.MakeLetter;
import org.learnerhub.domain.result.FetchedAnswers;
import org.learnerhub.domain.ukrlp.ShowProvider;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.web.frame.Navigation;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.upload.Area;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of institutions; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class CollegePages {

    @Bean
    Navigation collegeNavigation() {
        return new Navigation(
                Area.COLLEGE,
                "college.name",
                List.of(
                        new Navigation.Item("/college/upload", "college.nav.upload"),
                        new Navigation.Item("/college/batches", "college.nav.batches"),
                        new Navigation.Item("/college/learners", "college.nav.learners"),
                        new Navigation.Item("/college/reviews", "college.nav.reviews"),
                        new Navigation.Item("/college/challenges", "college.nav.challenges"),
                        new Navigation.Item("/college/provider", "college.nav.provider"),
                        new Navigation.Item("/college/users", "college.nav.users")));
    }

    @Bean
    StartController startController(Needs needs) {
        return new StartController(needs);
    }

    @Bean
    LearnersController learnersController(Needs needs, Show show) {
        return new LearnersController(needs.find(), show);
    }

    @Bean
    LettersController lettersController(Needs needs, Show show) {
        return new LettersController(needs.letters(), needs.publicUrl(), show);
    }

    @Bean
    ReviewsController reviewsController(Needs needs) {
        return new ReviewsController(needs.cases());
    }

    @Bean
    EntryController entryController(Needs needs, Show show) {
        return new EntryController(needs, show);
    }

    @Bean
    AccountsController accountsController(Needs needs, Show show) {
        return new AccountsController(needs.users(), show);
    }

    /**
     * What pages of institutions stand on.
     *
     * @param letters to learners whom an institution has seen
     * @param cases rows in review
     * @param entry of the register of providers
     * @param proposals of changes of it
     * @param publicUrl by which learners reach the hub, without a slash at its end
     */
    public record Needs(
            CollectAnswer collect,
            FetchedAnswers fetched,
            FindLearners find,
            MakeLetter letters,
            ShowOwnCases cases,
            ShowProvider entry,
            Proposals proposals,
            ProposeChange propose,
            KeepUsers users,
            String publicUrl,
            InstantSource clock) {}
}
