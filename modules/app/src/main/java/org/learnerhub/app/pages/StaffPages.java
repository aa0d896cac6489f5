package org.learnerhub.app.pages;

import org.learnerhub.app.node.Broker;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.node.ProviderFeature;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.StaffPace;
import org.learnerhub.domain.casework.DecideCase;
import org.learnerhub.domain.casework.LookIntoCase;
import org.learnerhub.web.developer.DeveloperPages;
import org.learnerhub.web.helpdesk.HelpdeskPages;
import org.learnerhub.web.operator.OperatorPages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of the hub's own people, and those for everybody. */
@Configuration(proxyBeanMethods = false)
@Import({HelpdeskPages.class, OperatorPages.class, DeveloperPages.class})
class StaffPages {

    @Bean
    StaffPace staffPace(HubSettings settings, HubCore core) {
        return new StaffPace(settings.rateLimit(), core.clock());
    }

    @Bean
    HelpdeskPages.Needs helpdeskNeeds(HubCore core, StaffPace pace) {
        ProviderFeature providers = core.providers();
        return new HelpdeskPages.Needs(
                pace,
                core.singleLearners().find(),
                core.stewards().lives(),
                core.records().show(),
                core.sharing().looks(),
                core.stewards().orders(),
                core.stewards().previews(),
                core.store().reviewCases(),
                () -> new LookIntoCase(core.casework(), core.gate()),
                () -> new DecideCase(core.casework(), core.clock()),
                core.records().challenges().show(),
                core.records().challenges().answer(),
                core.records().challenges().close(),
                providers.disagreements(),
                providers.decide(),
                providers.proposals(),
                providers.decideProposal(),
                core.clock());
    }

    @Bean
    OperatorPages.Needs operatorNeeds(HubSettings settings, HubCore core, Broker broker, StaffPace pace) {
        return OperatorNeeds.of(settings, core, broker, pace);
    }

    @Bean
    DeveloperPages.Needs developerNeeds(HubCore core) {
        return new DeveloperPages.Needs(Certificates.fingerprint(core.keys().ca()), new WireWords()::of);
    }
}
