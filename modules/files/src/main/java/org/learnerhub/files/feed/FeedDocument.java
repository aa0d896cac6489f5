package org.learnerhub.files.feed;

import org.learnerhub.domain.feed.FeedLayout;

/** The names of a feed's XML forms, see {@code schemas/achievement-v1.xsd} and {@code schemas/participation-v1.xsd}. */
record FeedDocument(String root, String row, String output, String namespace) {

    private static final FeedDocument ACHIEVEMENTS = new FeedDocument(
            FeedLayout.ACH.root(), "Achievement", "AchievementBatchOutput", "urn:learnerhub:achievement:v1");
    private static final FeedDocument PARTICIPATION = new FeedDocument(
            FeedLayout.PAR.root(), "Participation", "ParticipationBatchOutput", "urn:learnerhub:participation:v1");

    static FeedDocument of(FeedLayout layout) {
        return layout == FeedLayout.ACH ? ACHIEVEMENTS : PARTICIPATION;
    }
}
