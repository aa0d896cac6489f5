package org.learnerhub.app.whole.provider;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The register of providers of one running hub by REST. */
class ProviderRestTest {

    @TempDir
    private static Path folder = Path.of("");

    private static ProviderRestHub rest;

    @BeforeAll
    static void start() throws Exception {
        rest = new ProviderRestHub(folder);
    }

    @AfterAll
    static void stop() {
        rest.close();
    }

    @Nested
    class ForClients extends LinesForClients {

        ForClients() {
            super(rest);
        }
    }

    @Nested
    class ForAnybody extends OpenAddresses {

        ForAnybody() {
            super(rest);
        }
    }
}
