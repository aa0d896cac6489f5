package org.learnerhub.domain.registration;

import static org.learnerhub.domain.learner.LearnerField.DATE_OF_BIRTH;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GENDER;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.MIS_IDENTIFIER;
import static org.learnerhub.domain.learner.LearnerField.ULN;

import java.util.List;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.learner.LearnerField;

/** The layouts of files of learners (contract 4.2 and 4.3). */
public enum LearnerLayout {
    V2A("2A", LearnerField.UCI.ordinal()),
    V3A("3A", LearnerField.all().size()),
    /** The verification file's (contract 4.3). */
    VERIFY("VER", List.of(MIS_IDENTIFIER, ULN, FAMILY_NAME, GIVEN_NAME, DATE_OF_BIRTH, GENDER));

    private final String version;
    private final List<LearnerField> fields;
    private final Layout layout = new Layout(name());

    LearnerLayout(String version, int fields) {
        this(version, LearnerField.all().subList(0, fields));
    }

    LearnerLayout(String version, List<LearnerField> fields) {
        this.version = version;
        this.fields = fields;
    }

    /** @throws IllegalArgumentException where the file is of another kind */
    public static LearnerLayout of(FileHead head) {
        return valueOf(head.layout().name());
    }

    /** As the exchange knows it. */
    public Layout layout() {
        return layout;
    }

    /** As FileVersion says it. */
    public String version() {
        return version;
    }

    /** A field's heading: layout 3A calls two of them otherwise. */
    public String heading(LearnerField field) {
        if (this == V3A && field == LearnerField.MIDDLE_OTHER_NAME) {
            return "MiddleNames";
        }
        return this == V3A && field == LearnerField.ABILITY_TO_SHARE ? "PrivacyNoticeSeen" : field.csvHeading();
    }

    /** The learner columns in canonical order. */
    public List<LearnerField> fields() {
        return fields;
    }
}
