package org.learnerhub.domain.feed;

import static org.learnerhub.domain.feed.FeedField.ACTION;
import static org.learnerhub.domain.feed.FeedField.ACTION_DATE;
import static org.learnerhub.domain.feed.FeedField.ACTION_REASON;
import static org.learnerhub.domain.feed.FeedField.AWARD_DATE;
import static org.learnerhub.domain.feed.FeedField.DATE_OF_BIRTH;
import static org.learnerhub.domain.feed.FeedField.END_DATE;
import static org.learnerhub.domain.feed.FeedField.FAMILY_NAME;
import static org.learnerhub.domain.feed.FeedField.GENDER;
import static org.learnerhub.domain.feed.FeedField.GIVEN_NAME;
import static org.learnerhub.domain.feed.FeedField.GRADE;
import static org.learnerhub.domain.feed.FeedField.LANGUAGE;
import static org.learnerhub.domain.feed.FeedField.LEARNER_POSTCODE;
import static org.learnerhub.domain.feed.FeedField.LEARNING_AIM;
import static org.learnerhub.domain.feed.FeedField.MIS_IDENTIFIER;
import static org.learnerhub.domain.feed.FeedField.OUTCOME;
import static org.learnerhub.domain.feed.FeedField.PLANNED_END_DATE;
import static org.learnerhub.domain.feed.FeedField.PROVIDER_UKPRN;
import static org.learnerhub.domain.feed.FeedField.REFERENCE;
import static org.learnerhub.domain.feed.FeedField.RETURN_NUMBER;
import static org.learnerhub.domain.feed.FeedField.SOURCE;
import static org.learnerhub.domain.feed.FeedField.START_DATE;
import static org.learnerhub.domain.feed.FeedField.STATUS;
import static org.learnerhub.domain.feed.FeedField.SUBJECT;
import static org.learnerhub.domain.feed.FeedField.ULN;

import java.util.List;
import java.util.Set;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.record.EventKind;

/** The layouts of feeds (contract 4.4), in their columns' order. */
public enum FeedLayout {
    ACH(
            EventKind.ACHIEVEMENT,
            "AchievementBatch",
            Set.of("unitorqualificationreferencenumber", "achievementawarddate"),
            List.of(
                    MIS_IDENTIFIER,
                    ULN,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    DATE_OF_BIRTH,
                    GENDER,
                    LEARNER_POSTCODE,
                    PROVIDER_UKPRN,
                    REFERENCE,
                    AWARD_DATE,
                    GRADE,
                    LANGUAGE,
                    ACTION,
                    ACTION_DATE,
                    ACTION_REASON)),
    PAR(
            EventKind.PARTICIPATION,
            "ParticipationBatch",
            Set.of("learningaimreference", "learnaimref", "startdate", "learnstartdate"),
            List.of(
                    MIS_IDENTIFIER,
                    ULN,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    DATE_OF_BIRTH,
                    GENDER,
                    PROVIDER_UKPRN,
                    LEARNING_AIM,
                    SUBJECT,
                    START_DATE,
                    PLANNED_END_DATE,
                    END_DATE,
                    STATUS,
                    OUTCOME,
                    SOURCE,
                    RETURN_NUMBER,
                    ACTION,
                    ACTION_DATE,
                    ACTION_REASON));

    private final EventKind kind;
    private final String root;
    private final Set<String> headings;
    private final List<FeedField> fields;
    private final Layout layout = new Layout(name());

    /** @param headings two of them are in a CSV file of this layout and in no other */
    FeedLayout(EventKind kind, String root, Set<String> headings, List<FeedField> fields) {
        this.kind = kind;
        this.root = root;
        this.headings = headings;
        this.fields = fields;
    }

    /** @throws IllegalArgumentException where the file is of another kind */
    public static FeedLayout of(FileHead head) {
        return valueOf(head.layout().name());
    }

    /** Whether a file that looks like this has this layout: by its root element, or by headings that no other file has. */
    public boolean shows(FileLook look) {
        return look.root().equals(root)
                || look.lines().stream()
                        .anyMatch(
                                line -> line.stream().filter(headings::contains).count() > 1);
    }

    /** The name of the root element of XML files. */
    public String root() {
        return root;
    }

    public EventKind kind() {
        return kind;
    }

    /** The columns after those of the head, in canonical order. */
    public List<FeedField> fields() {
        return fields;
    }

    /** As the exchange knows it. */
    public Layout layout() {
        return layout;
    }
}
