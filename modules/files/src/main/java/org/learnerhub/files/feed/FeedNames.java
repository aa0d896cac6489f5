package org.learnerhub.files.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.files.rows.HeadField;
import org.learnerhub.files.rows.Names;

/** The names under which the fields of a feed are known: those of contract 4.4, and those that ILR extracts have. */
final class FeedNames {

    /** What a file says of itself, in canonical order. */
    static final List<HeadField> OF_FILE = List.of(
            HeadField.FILE_VERSION,
            HeadField.FILE_NAME,
            HeadField.UKPRN,
            HeadField.SUBMISSION_TYPE,
            HeadField.RECORD_COUNT);

    private static final Map<String, FeedField> ALSO = Map.ofEntries(
            Map.entry("uniquelearnernumber", FeedField.ULN),
            Map.entry("givennames", FeedField.GIVEN_NAME),
            Map.entry("sex", FeedField.GENDER),
            Map.entry("lastknownpostcode", FeedField.LEARNER_POSTCODE),
            Map.entry("learnaimref", FeedField.LEARNING_AIM),
            Map.entry("learnstartdate", FeedField.START_DATE),
            Map.entry("learnplanenddate", FeedField.PLANNED_END_DATE),
            Map.entry("learnactenddate", FeedField.END_DATE));

    private final Map<String, FeedField> fields = new HashMap<>();
    private final Map<String, HeadField> head = new HashMap<>();

    FeedNames(FeedLayout layout) {
        ALSO.forEach((name, field) -> {
            if (layout.fields().contains(field)) {
                fields.put(name, field);
            }
        });
        layout.fields().forEach(field -> fields.put(Names.folded(field.fileName()), field));
        OF_FILE.forEach(field -> head.put(Names.folded(field.label()), field));
        head.put(Names.folded(HeadField.LEARNER_RECORD_COUNT.label()), HeadField.RECORD_COUNT);
    }

    @Nullable
    FeedField field(String name) {
        return fields.get(Names.folded(name));
    }

    @Nullable
    HeadField head(String name) {
        return head.get(Names.folded(name));
    }
}
