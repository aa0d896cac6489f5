package org.learnerhub.app.pages;

import java.security.SecureRandom;
import java.util.List;
import org.learnerhub.app.admin.GeneratedPassword;
import org.learnerhub.app.admin.ImportCommand;
import org.learnerhub.app.node.Broker;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.app.settings.SettingsInForce;
import org.learnerhub.domain.access.StaffPace;
import org.learnerhub.domain.disclosure.ShowTrail;
import org.learnerhub.domain.monitoring.CountFigures;
import org.learnerhub.store.Store;
import org.learnerhub.web.operator.OperatorPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the use cases of a node to the operator's pages. */
final class OperatorNeeds {

    private static final Logger LOG = LoggerFactory.getLogger(OperatorNeeds.class);

    private OperatorNeeds() {}

    static OperatorPages.Needs of(HubSettings settings, HubCore core, Broker broker, StaffPace pace) {
        Store store = core.store();
        SecureRandom random = new SecureRandom();
        List<OperatorPages.SettingLine> inForce = SettingsInForce.of(settings).stream()
                .map(one -> new OperatorPages.SettingLine(one.name(), one.value(), one.set(), one.meaning()))
                .toList();
        return new OperatorPages.Needs(
                store.staffWork().batches(),
                core.kinds(),
                store.staffWork().findings(),
                store.outbox(),
                broker::depths,
                store.deadLetters(),
                core.park(),
                store.institutions(),
                (ukprn, password) -> core.passwords().of(ukprn, password),
                () -> GeneratedPassword.next(random),
                ImportCommand.OPERATOR,
                core.users().keep(),
                () -> Certificates.of(core.keys(), settings.tls().get("server.ssl.certificate")),
                pace,
                new ShowTrail(store.unitOfWork(), store.audit(), core.gate()),
                () -> inForce,
                new OperatorPages.NodeLine(
                        settings.node(),
                        core.clock().instant(),
                        settings.databaseUrl().startsWith("jdbc:h2:") ? "H2" : "PostgreSQL"),
                store.staffWork().timedRuns(),
                new CountFigures(store.staffWork().batches(), core.kinds(), core.clock(), OperatorNeeds::beside),
                core.clock());
    }

    private static void beside(Runnable count) {
        Thread thread = new Thread(count, "operator-figures");
        thread.setUncaughtExceptionHandler((failed, e) -> LOG.warn(
                "the operator's figures could not be counted ({}); whoever asks next has them counted again",
                e.getClass().getSimpleName()));
        thread.setDaemon(true);
        thread.start();
    }
}
