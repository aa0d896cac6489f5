package org.learnerhub.domain.batch;

import java.util.List;
import org.learnerhub.domain.learner.LearnerField;

/** The registration file's layouts (contract 4.2). */
public enum Layout {
    V2A("2A", LearnerField.UCI.ordinal()),
    V3A("3A", LearnerField.all().size());

    private final String version;
    private final List<LearnerField> fields;

    Layout(String version, int fields) {
        this.version = version;
        this.fields = LearnerField.all().subList(0, fields);
    }

    /** As FileVersion says it. */
    public String version() {
        return version;
    }

    /** The learner columns in canonical order. */
    public List<LearnerField> fields() {
        return fields;
    }
}
