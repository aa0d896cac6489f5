package org.learnerhub.web.provider;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.learnerhub.domain.access.CallerNetwork;
import org.learnerhub.domain.access.ClientAccess;
import org.learnerhub.domain.access.IpAddress;
import org.learnerhub.domain.access.OpenAccess;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.domain.ukrlp.FindProviders;
import org.learnerhub.domain.ukrlp.ProviderRegister;
import org.learnerhub.domain.ukrlp.ReadProviderChanges;
import org.learnerhub.domain.ukrlp.RetrieveProviders;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** The register's REST interface; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class ProviderRest {

    @Bean
    RestAccess restAccess(Needs needs) {
        return new RestAccess(needs.clients(), new CallerNetwork(needs.proxies()), needs.open());
    }

    @Bean
    TokenController tokenController(Needs needs, RestAccess access) {
        return new TokenController(needs.clients(), access);
    }

    @Bean
    ProviderController providerController(Needs needs, RestAccess access) {
        return new ProviderController(access, needs.register(), needs.find(), new NdjsonAnswer(needs.retrieve()));
    }

    @Bean
    ChangesController changesController(Needs needs, RestAccess access) {
        return new ChangesController(access, needs.changes());
    }

    @Bean
    DownloadController downloadController(Needs needs, RestAccess access) {
        return new DownloadController(
                access,
                needs.licence()
                        .map(licence -> new Downloads(
                                needs.register(), needs.signer(), needs.downloads(), needs.clock(), licence)));
    }

    @Bean
    OpenApiController openApiController() {
        return new OpenApiController();
    }

    @Bean
    NothingHere nothingHere() {
        return new NothingHere();
    }

    @Bean
    Problems problems(Needs needs) {
        return new Problems(needs.ids());
    }

    /** Before the web server waits for calls under way. */
    @Bean
    ApplicationListener<ContextClosedEvent> endOfWaiting(Needs needs) {
        return closed -> needs.changes().endWaiting();
    }

    /**
     * @param open who needs no token for JSON and CSV
     * @param proxies whose word on where a caller is counts
     * @param downloads a folder for what can be downloaded
     * @param licence on what terms the whole may be used; empty: it is not offered
     * @param ids of calls
     */
    public record Needs(
            ClientAccess clients,
            RetrieveProviders retrieve,
            ProviderRegister register,
            FindProviders find,
            ReadProviderChanges changes,
            DocumentSigner signer,
            OpenAccess open,
            Set<IpAddress> proxies,
            Path downloads,
            Optional<String> licence,
            InstantSource clock,
            Supplier<String> ids) {}
}
