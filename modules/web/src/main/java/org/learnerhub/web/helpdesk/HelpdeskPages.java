package org.learnerhub.web.helpdesk;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.learnerhub.domain.access.StaffPace;
import org.learnerhub.domain.casework.DecideCase;
import org.learnerhub.domain.casework.LookIntoCase;
import org.learnerhub.domain.challenge.AnswerChallenge;
import org.learnerhub.domain.challenge.CloseChallenge;
import org.learnerhub.domain.challenge.ShowChallenges;
import org.learnerhub.domain.enquiry.FindLearners;
import org.learnerhub.domain.imports.Disagreements;
import org.learnerhub.domain.imports.load.DecideDisagreement;
import org.learnerhub.domain.record.ShowLooks;
import org.learnerhub.domain.record.ShowRecord;
import org.learnerhub.domain.review.ReviewCases;
import org.learnerhub.domain.stewardship.LookIntoLife;
import org.learnerhub.domain.stewardship.OrderMerge;
import org.learnerhub.domain.stewardship.PreviewMerge;
import org.learnerhub.domain.ukrlp.proposal.DecideProposal;
import org.learnerhub.domain.ukrlp.proposal.Proposals;
import org.learnerhub.web.frame.Navigation;
import org.learnerhub.web.frame.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the helpdesk; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class HelpdeskPages {

    @Bean
    Navigation helpdeskNavigation() {
        return new Navigation(
                "/helpdesk",
                "helpdesk.name",
                List.of(
                        new Navigation.Item("/helpdesk/find", "helpdesk.nav.find"),
                        new Navigation.Item("/helpdesk/merges", "helpdesk.nav.merges"),
                        new Navigation.Item("/helpdesk/cases", "helpdesk.nav.cases"),
                        new Navigation.Item("/helpdesk/challenges", "helpdesk.nav.challenges"),
                        new Navigation.Item("/helpdesk/providers", "helpdesk.nav.providers")));
    }

    @Bean
    HelpdeskHomeController helpdeskHome(Needs needs) {
        return new HelpdeskHomeController(needs);
    }

    @Bean
    FindLearnerController helpdeskFind(Needs needs, Show show) {
        return new FindLearnerController(needs, show);
    }

    @Bean
    LearnerPagesController helpdeskLearner(Needs needs, Show show) {
        return new LearnerPagesController(needs, show);
    }

    @Bean
    MergeController helpdeskMerge(Needs needs, Show show) {
        return new MergeController(needs, show);
    }

    @Bean
    MergeProposalsController helpdeskMerges(Needs needs, Show show) {
        return new MergeProposalsController(needs, show);
    }

    @Bean
    CaseListController helpdeskCases(Needs needs, Show show) {
        return new CaseListController(needs, show);
    }

    @Bean
    CaseController helpdeskCase(Needs needs, Show show) {
        return new CaseController(needs, show);
    }

    @Bean
    ChallengesController helpdeskChallenges(Needs needs, Show show) {
        return new ChallengesController(needs, show);
    }

    @Bean
    ProviderWorkController helpdeskProviders(Needs needs, Show show) {
        return new ProviderWorkController(needs, show);
    }

    /**
     * @param pace how often one person may ask for learners
     * @param caseLook each time by the model that decides now
     */
    public record Needs(
            StaffPace pace,
            FindLearners find,
            LookIntoLife lives,
            ShowRecord records,
            ShowLooks looks,
            OrderMerge orders,
            PreviewMerge previews,
            ReviewCases reviews,
            Supplier<LookIntoCase> caseLook,
            Supplier<DecideCase> caseDecide,
            ShowChallenges challenges,
            AnswerChallenge answer,
            CloseChallenge close,
            Disagreements disagreements,
            DecideDisagreement decideDisagreement,
            Proposals proposals,
            DecideProposal decideProposal,
            InstantSource clock) {}
}
