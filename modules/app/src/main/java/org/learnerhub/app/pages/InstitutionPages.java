package org.learnerhub.app.pages;

import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.web.awarding.AwardingPages;
import org.learnerhub.web.college.CollegePages;
import org.learnerhub.web.upload.LargeBodies;
import org.learnerhub.web.upload.UploadPages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The pages of colleges and awarding bodies. */
@Configuration(proxyBeanMethods = false)
@Import({UploadPages.class, CollegePages.class, AwardingPages.class})
class InstitutionPages {

    @Bean
    InstitutionFeature institutionFeature(HubCore core) {
        return new InstitutionFeature(core);
    }

    @Bean
    UploadPages.Needs uploadNeeds(HubSettings settings, InstitutionFeature feature) {
        return feature.upload(settings);
    }

    /** Before every page, also those that nobody has to sign in for. */
    @Bean
    FilterRegistrationBean<LargeBodies> largeBodies(UploadPages.Needs needs) {
        FilterRegistrationBean<LargeBodies> first = new FilterRegistrationBean<>(new LargeBodies(needs.maxBytes()));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        first.addUrlPatterns("/*");
        return first;
    }

    @Bean
    CollegePages.Needs collegeNeeds(HubSettings settings, InstitutionFeature feature) {
        return feature.college(settings.learners().publicUrl());
    }

    @Bean
    AwardingPages.Needs awardingNeeds(InstitutionFeature feature) {
        return feature.awarding();
    }
}
