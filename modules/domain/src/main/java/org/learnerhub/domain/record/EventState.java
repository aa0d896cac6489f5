package org.learnerhub.domain.record;

/**
 * How an event stands.
 *
 * @param last the fact that made it so
 */
public record EventState(long event, EventKey key, EventContent content, boolean withdrawn, Fact last) {

    /** What is not an achievement is always final. */
    public boolean isProvisional() {
        return isProvisional(content);
    }

    static boolean isProvisional(EventContent content) {
        return content instanceof EventContent.Achievement achievement && achievement.provisional();
    }
}
