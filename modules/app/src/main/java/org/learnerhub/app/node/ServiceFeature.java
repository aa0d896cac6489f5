package org.learnerhub.app.node;

import java.util.ArrayList;
import java.util.List;
import org.learnerhub.soap.SoapService;
import org.learnerhub.soap.envelope.Callers;
import org.learnerhub.soap.exchange.ExchangeFeeds;
import org.learnerhub.soap.exchange.ExchangeProviders;
import org.learnerhub.soap.exchange.ExchangeService;
import org.learnerhub.soap.external.ExternalOperations;
import org.learnerhub.soap.learner.LearnerServices;
import org.learnerhub.soap.learner.SingleLearners;
import org.learnerhub.soap.provider.ProviderServices;
import org.learnerhub.soap.record.RecordService;

/** The SOAP services of a node. */
final class ServiceFeature {

    private ServiceFeature() {}

    /** @param more services beside those of every hub */
    static List<SoapService> services(HubCore core, Callers callers, List<Maker> more) {
        SingleLearners single = core.singleLearners();
        List<SoapService> services = new ArrayList<>(LearnerServices.all(
                callers,
                core.receive(),
                core.answers(),
                single,
                core.clock(),
                core.settings().qualifiedG2Faults()));
        services.add(ExchangeService.of(
                callers,
                core.receive(),
                core.answers(),
                single.fetches(),
                new ExchangeFeeds(
                        core.feeds().ports().confirmations(),
                        core.decideFeed(),
                        core.feeds().listHeld(),
                        core.records().changes()),
                new ExchangeProviders(
                        core.providers().changes(), core.providers().propose()),
                core.ghosts(),
                core.settings().maxBytes()));
        services.add(RecordService.of(
                callers, core.records().useCases(single, core.sharing().snapshots()), core.clock()));
        services.add(ExternalOperations.of(callers, core.external(single), core.clock()));
        services.addAll(ProviderServices.all(
                callers,
                core.settings().providers().openAccess(core.clock()),
                core.providers().retrieve(),
                core.settings().providers().olderPrefixes()));
        more.forEach(maker -> services.addAll(maker.make(core, callers)));
        return services;
    }

    /** Puts services together. */
    interface Maker {

        List<SoapService> make(HubCore core, Callers callers);
    }
}
