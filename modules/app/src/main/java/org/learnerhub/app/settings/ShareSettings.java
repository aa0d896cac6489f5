package org.learnerhub.app.settings;

import java.time.Duration;
import org.learnerhub.domain.access.RateLimit;
import org.learnerhub.domain.share.ShareTerms;

/** What is set about sharing, and about the pages for people without a log-in. */
public final class ShareSettings {

    private static final int BURST = 10;

    private final SettingsText text;

    ShareSettings(SettingsText text) {
        this.text = text;
    }

    /** How long links live, and how many a learner may have open. */
    public ShareTerms.Limits limits() {
        Duration most = text.value(Settings.SHARE_DAYS_MOST);
        Duration usual = text.value(Settings.SHARE_DAYS);
        return new ShareTerms.Limits(
                usual.compareTo(most) > 0 ? most : usual,
                most,
                ShareTerms.Limits.standard().most());
    }

    /** {@code pages.calls.per.second} of one address, ten times as many at once. */
    public RateLimit visitors() {
        int aSecond = text.value(Settings.PAGES_CALLS_PER_SECOND);
        return new RateLimit(aSecond, BURST * aSecond);
    }
}
