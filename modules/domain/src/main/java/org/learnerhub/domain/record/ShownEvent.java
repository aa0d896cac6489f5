package org.learnerhub.domain.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.qualification.Qualification;

/**
 * An event as a reader is shown it.
 *
 * @param loaded when the hub first knew of it
 * @param qualification null where the list does not know the code
 * @param senderName null where the hub does not know it
 * @param providerName null where the hub does not know it, or there is no provider
 * @param challenge the reference of an open case that says the event is wrong; null where there is none
 */
public record ShownEvent(
        EventState state,
        Instant loaded,
        @Nullable Qualification qualification,
        @Nullable String senderName,
        @Nullable String providerName,
        @Nullable String challenge) {

    public long id() {
        return state.event();
    }

    public EventContent content() {
        return state.content();
    }

    /** Where the learner was taught; null where nobody said. */
    public @Nullable Ukprn provider() {
        return providerOf(state.content());
    }

    public boolean isUnderChallenge() {
        return challenge != null;
    }

    static @Nullable Ukprn providerOf(EventContent content) {
        return content instanceof EventContent.Achievement achievement
                ? achievement.provider()
                : ((EventContent.Participation) content).provider();
    }
}
