package org.learnerhub.web.developer;

import java.util.Optional;
import java.util.function.Function;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.web.frame.Show;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages for everybody; an assembly imports it and has {@link Needs} among its beans. */
@Configuration(proxyBeanMethods = false)
public class DeveloperPages {

    @Bean
    PackedFiles packedFiles() {
        return new PackedFiles();
    }

    @Bean
    StartController startPage() {
        return new StartController();
    }

    @Bean
    DevelopersController developersPage(Needs needs, PackedFiles files) {
        return new DevelopersController(needs, files);
    }

    @Bean
    CodesController codePages(Needs needs, PackedFiles files, Show show) {
        return new CodesController(needs, files, show);
    }

    /**
     * @param fingerprint of the certificate that verifies what the hub signs: SHA-256, as people compare it
     * @param wire what existing clients see in place of a code
     */
    public record Needs(String fingerprint, Function<HubCode, Optional<String>> wire) {}
}
