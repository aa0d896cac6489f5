package org.learnerhub.web.operator;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institutions;
import org.learnerhub.domain.access.StaffPace;
import org.learnerhub.domain.disclosure.ShowTrail;
import org.learnerhub.domain.exchange.BatchFindings;
import org.learnerhub.domain.exchange.BatchKinds;
import org.learnerhub.domain.exchange.DeadLetters;
import org.learnerhub.domain.exchange.Outbox;
import org.learnerhub.domain.exchange.task.ParkTask;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.monitoring.CountFigures;
import org.learnerhub.domain.monitoring.QueueDepths;
import org.learnerhub.domain.monitoring.TimedRuns;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.web.frame.Navigation;
import org.learnerhub.web.frame.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's pages; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class OperatorPages {

    @Bean
    Navigation operatorNavigation() {
        return new Navigation(
                "/operator",
                "operator.name",
                List.of(
                        new Navigation.Item("/operator/batches", "operator.nav.batches"),
                        new Navigation.Item("/operator/queues", "operator.nav.queues"),
                        new Navigation.Item("/operator/institutions", "operator.nav.institutions"),
                        new Navigation.Item("/operator/users", "operator.nav.users"),
                        new Navigation.Item("/operator/certificates", "operator.nav.certificates"),
                        new Navigation.Item("/operator/audit", "operator.nav.audit"),
                        new Navigation.Item("/operator/settings", "operator.nav.settings"),
                        new Navigation.Item("/operator/nodes", "operator.nav.nodes"),
                        new Navigation.Item("/operator/figures", "operator.nav.figures")));
    }

    @Bean
    OperatorHomeController operatorHome(Needs needs) {
        return new OperatorHomeController(needs);
    }

    @Bean
    BatchesController operatorBatches(Needs needs, Show show) {
        return new BatchesController(needs, show);
    }

    @Bean
    QueuesController operatorQueues(Needs needs) {
        return new QueuesController(needs);
    }

    @Bean
    InstitutionsController operatorInstitutions(Needs needs, Show show) {
        return new InstitutionsController(needs, show);
    }

    @Bean
    UsersController operatorUsers(Needs needs, Show show) {
        return new UsersController(needs, show);
    }

    @Bean
    HouseController operatorHouse(Needs needs) {
        return new HouseController(needs);
    }

    @Bean
    AuditController operatorAudit(Needs needs, Show show) {
        return new AuditController(needs, show);
    }

    @Bean
    FiguresController operatorFigures(Needs needs, Show show) {
        return new FiguresController(needs, show);
    }

    /**
     * One certificate.
     *
     * @param until null where only its fingerprint is known
     */
    public record CertificateLine(
            String use,
            String subject,
            String fingerprint,
            @Nullable Instant until) {}

    /** @param set whether somebody set it; else its standard is in force */
    public record SettingLine(String name, String value, boolean set, String meaning) {}

    /** @param started when it did */
    public record NodeLine(String name, Instant started, String database) {}

    /**
     * @param pace how often one person may ask for learners
     * @param passwordHash of an institution's password
     * @param passwords at each call a fresh one that nobody can guess
     * @param reserved the number in whose name the operator sends files
     */
    public record Needs(
            BatchOverview batches,
            BatchKinds kinds,
            BatchFindings findings,
            Outbox outbox,
            QueueDepths depths,
            DeadLetters letters,
            ParkTask park,
            Institutions institutions,
            BiFunction<Ukprn, String, String> passwordHash,
            Supplier<String> passwords,
            Ukprn reserved,
            KeepUsers users,
            Supplier<List<CertificateLine>> certificates,
            StaffPace pace,
            ShowTrail trail,
            Supplier<List<SettingLine>> settings,
            NodeLine node,
            TimedRuns timedRuns,
            CountFigures figures,
            InstantSource clock) {}
}
