package org.learnerhub.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Takes each page that somebody comes upon as a picture, wide and narrow, where a folder for pictures is given. */
final class Camera {

    private static final String FOLDER = System.getProperty("hub.pictures", "");
    private static final Set<String> TAKEN = new TreeSet<>();

    private Camera() {}

    /** One picture of each width for each page of a role as it is named in its title. */
    static void take(Page page, Role role, Way way) {
        if (FOLDER.isBlank() || way == Way.WITHOUT_JAVASCRIPT) {
            return;
        }
        String path = page.url().replaceFirst("^https?://[^/]+/?", "").replaceAll("[?#].*", "");
        String title = page.title().replaceAll(" [-–] .*", "");
        String name = (role + "-" + path + "-" + title)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened = name.substring(0, Math.min(name.length(), 110));
        if (!TAKEN.add(shortened)) {
            return;
        }
        take(page, shortened, PageRules.NARROW);
        take(page, shortened, PageRules.WIDE);
    }

    private static void take(Page page, String name, int width) {
        page.setViewportSize(width, 900);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(FOLDER).resolve(name + "-" + width + ".png")));
    }
}
