package org.learnerhub.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a browser complains about while somebody looks at pages: scripts, the policy, strangers asked, numbers in addresses. */
final class Watch {

    /** Ten digits that are not part of a longer word: a learner's number, as nothing else in the hub is. */
    private static final Pattern LEARNER = Pattern.compile("(?<![0-9A-Za-z-])[1-9][0-9]{9}(?![0-9A-Za-z-])");

    private final String base;
    private final List<String> complaints = new ArrayList<>();

    Watch(String base) {
        this.base = base;
    }

    void attend(Page page) {
        page.onConsoleMessage(this::note);
        page.onPageError(error -> complaints.add("a script failed: " + error));
        page.onDialog(this::dismiss);
        page.onRequest(this::note);
        page.onResponse(this::note);
    }

    /** Gives what was noted, once. */
    List<String> complaints() {
        List<String> all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    static boolean namesLearner(String text) {
        return LEARNER.matcher(text).find();
    }

    private void note(ConsoleMessage message) {
        boolean aboutStatus = message.text().startsWith("Failed to load resource");
        if (!aboutStatus && (message.type().equals("error") || message.type().equals("warning"))) {
            complaints.add("console: " + message.text());
        }
    }

    private void dismiss(Dialog dialog) {
        complaints.add("a dialog: " + dialog.message());
        dialog.dismiss();
    }

    private void note(Request request) {
        String address = request.url();
        if (!address.startsWith(base + "/") && !address.startsWith("data:") && !address.startsWith("blob:")) {
            complaints.add("asks a stranger: " + address);
        }
        if (namesLearner(address)) {
            complaints.add("a learner's number stands in the address: " + address);
        }
    }

    private void note(Response response) {
        boolean document = response.request().isNavigationRequest();
        if (response.status() >= 500 || (response.status() >= 400 && !document)) {
            complaints.add(response.status() + " of " + response.url());
        }
    }
}
