package org.learnerhub.web.frame;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.learnerhub.web.govuk.GovukDialect;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Templates, words, sessions and what else every page needs. Whoever imports it hands over {@link FrameNeeds}. */
@Configuration(proxyBeanMethods = false)
@Import({FrameSecurity.class, SignInController.class, AccountController.class, SignUpController.class, FrameErrors.class
})
public class FrameConfiguration implements WebMvcConfigurer {

    /** After this time without a request somebody is signed out. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** So long before they are warned, and may stay by one click. */
    static final Duration WARNING = Duration.ofMinutes(5);

    private static final String WORDS = "classpath:org/learnerhub/web/messages/";
    private static final List<String> AREAS = List.of(
            "frame",
            "govuk",
            "college",
            "awarding",
            "upload",
            "learner",
            "verify",
            "helpdesk",
            "operator",
            "developer");
    private static final Duration ASSETS = Duration.ofDays(1);
    private static final int TEMPLATES = 2_000;
    private static final int EXPRESSIONS = 10_000;

    private final SignedInArgument signedIn;
    private final FrameModel model;

    public FrameConfiguration(FrameNeeds needs, ObjectProvider<Navigation> navigation) {
        signedIn = new SignedInArgument(needs.access(), needs.ids());
        model = new FrameModel(navigation);
    }

    /** The words of all areas, in English and, where there is a second file, in Welsh. */
    public static MessageSource words() {
        ReloadableResourceBundleMessageSource words = new ReloadableResourceBundleMessageSource();
        words.setBasenames(AREAS.stream().map(area -> WORDS + area).toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.ENGLISH);
        return words;
    }

    @Bean
    MessageSource messageSource() {
        return words();
    }

    @Bean
    Show show(MessageSource messages) {
        return new Show(messages);
    }

    @Bean
    SpringTemplateEngine templates(ApplicationContext context, MessageSource messages) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/org/learnerhub/web/pages/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        engine.setCacheManager(cache());
        engine.addDialect(new GovukDialect());
        engine.addDialect(new TablesDialect());
        return engine;
    }

    /** For all pages: each keeps the fragments that it uses for itself, and each expression of each is one more. */
    private static StandardCacheManager cache() {
        StandardCacheManager cache = new StandardCacheManager();
        cache.setTemplateCacheMaxSize(TEMPLATES);
        cache.setExpressionCacheMaxSize(EXPRESSIONS);
        return cache;
    }

    @Bean
    ThymeleafViewResolver views(SpringTemplateEngine templates) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        views.setContentType("text/html;charset=UTF-8");
        return views;
    }

    /** English, and Welsh where somebody chose it. */
    @Bean
    LocaleResolver localeResolver(FrameNeeds needs) {
        return new ChosenLanguage(needs.secure());
    }

    @Bean
    JdbcIndexedSessionRepository sessions(FrameNeeds needs) {
        return PageSessions.over(needs.sessions());
    }

    @Bean
    SessionRepositoryFilter<?> sessionFilter(JdbcIndexedSessionRepository sessions, FrameNeeds needs) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(needs.secure() ? "__Host-hub" : "hub");
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(needs.secure());
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        SessionRepositoryFilter<?> filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }

    /** The addresses that have sessions, for whoever puts filters before them. */
    public static String[] addressesWithSessions() {
        return Pages.patterns();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(signedIn);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(model);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/org/learnerhub/web/assets/")
                .setCacheControl(CacheControl.maxAge(ASSETS).cachePublic());
    }
}
