package org.learnerhub.app.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.UUID;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.user.UserFeature;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.web.frame.FailedPages;
import org.learnerhub.web.frame.FrameConfiguration;
import org.learnerhub.web.frame.FrameNeeds;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * The pages of a node. It is named in {@code META-INF/spring}, so that a node has it without knowing it: what the pages stand
 * on is above what a node stands on.
 */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@Import({FrameConfiguration.class, ErrorPages.class, LearnerPagesNeeds.class, InstitutionPages.class, StaffPages.class})
public class PagesConfiguration {

    private static final int FAILURES = 50;
    private static final int SESSIONS = 100;
    private static final int SECURITY = 200;

    @Bean
    FrameNeeds frameNeeds(HubSettings settings, HubCore core) {
        UserFeature users = core.users();
        return new FrameNeeds(
                users.signIn(),
                users.passwords(),
                users.mail(),
                users.accounts(),
                users.users(),
                users.totp(),
                core.sharing().enter(),
                core.access(),
                core.store().institutions(),
                new CallerNetwork(settings.trustedProxies()),
                core.store().dataSource(),
                settings.speaksTls() || settings.learners().publicUrl().startsWith("https:"),
                settings.signIn().provider().orElse(null),
                users.users()::bound,
                settings.learners().publicUrl(),
                HubCore.HUB_NAME,
                core.clock(),
                PagesConfiguration::id);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Bean
    FilterRegistrationBean<FailedPages> failedPages() {
        return registered("failed-pages", new FailedPages(PagesConfiguration::id), FAILURES);
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> pageSessions(SessionRepositoryFilter<?> filter) {
        return registered("page-sessions", filter, SESSIONS);
    }

    @Bean
    FilterRegistrationBean<Filter> pageAccess(@Qualifier("springSecurityFilterChain") Filter filter) {
        return registered("page-access", filter, SECURITY);
    }

    private static <F extends Filter> FilterRegistrationBean<F> registered(String name, F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.setOrder(order);
        registration.addUrlPatterns(FrameConfiguration.addressesWithSessions());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return registration;
    }
}
