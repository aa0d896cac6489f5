package org.learnerhub.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.testkit.ForeignProgram;

/** The browser of this machine, driven; nothing is downloaded. It ends with the tests. */
final class Chromium {

    private Chromium() {}

    /** Skips the running test aloud where there is no browser; fails it where all foreign programs must be there. */
    static void needed() {
        program();
    }

    /** Without a window of its own it is quicker, where that is installed. */
    private static ForeignProgram program() {
        return ForeignProgram.anyOf("chromium-headless-shell", "chromium");
    }

    static Browser browser() {
        return Holder.ONE;
    }

    private static final class Holder {

        static final Browser ONE = launch();
    }

    private static Browser launch() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().executable())
                        .setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--headless")));
    }
}
