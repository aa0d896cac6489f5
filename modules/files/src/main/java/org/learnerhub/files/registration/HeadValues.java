package org.learnerhub.files.registration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;

/** Collects what a file says of itself and judges it once, when the first learner is about to follow. */
final class HeadValues {

    private static final int MOST_NOTICES = 50;
    private static final int LONGEST = 254;

    private final Map<HeadField, String> values = new EnumMap<>(HeadField.class);
    private final List<Notice> notices = new ArrayList<>();

    void put(HeadField field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.putIfAbsent(field, value);
        }
    }

    /** Notes a name that the layout does not know. */
    void ignored(String name) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(new Notice(IntakeCode.HEADING_IGNORED, FieldNames.shown(name)));
        }
    }

    void note(Notice notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
    }

    /**
     * @param where goes before the place in a refusal, such as {@code "row 2, "}
     */
    FileHead head(FileFormat format, LearnerLayout layout, String where) {
        Integer count = count(where);
        String ukprn = ukprn();
        if (count == null) {
            notices.add(new Notice(IntakeCode.HEADER_ABSENT, HeadField.LEARNER_RECORD_COUNT.label()));
        }
        return new FileHead(
                format,
                layout.layout(),
                plain(HeadField.FILE_VERSION),
                plain(HeadField.FILE_NAME),
                ukprn,
                count,
                job(where),
                List.copyOf(notices));
    }

    /**
     * Of a registration. Headings tell more than FileVersion does: an unknown version is no reason to refuse a file that
     * can be read.
     *
     * @param has3a whether the fields that only layout 3A has are there
     */
    LearnerLayout layout(boolean has3a) {
        String said = values.getOrDefault(HeadField.FILE_VERSION, "").toUpperCase(Locale.ROOT);
        if (!said.isEmpty() && !said.equals(LearnerLayout.V2A.version()) && !said.equals(LearnerLayout.V3A.version())) {
            note(new Notice(IntakeCode.FILE_VERSION_UNKNOWN, FieldNames.shown(said)));
        }
        return has3a || said.equals(LearnerLayout.V3A.version()) ? LearnerLayout.V3A : LearnerLayout.V2A;
    }

    private @Nullable Integer count(String where) {
        String said = values.get(HeadField.LEARNER_RECORD_COUNT);
        if (said == null) {
            return null;
        }
        Integer number = FileNumbers.count(said);
        if (number == null) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT,
                    where + HeadField.LEARNER_RECORD_COUNT.label() + " \"" + FieldNames.shown(said)
                            + "\" is no whole number; write it in digits only");
        }
        if (!said.equals(number.toString()) && !said.matches("[0-9]+")) {
            restored(HeadField.LEARNER_RECORD_COUNT, said, number.toString());
        }
        return number;
    }

    private void restored(HeadField field, String said, String meant) {
        note(new Notice(
                IntakeCode.NUMBER_IN_HEADER_RESTORED,
                field.label() + " \"" + FieldNames.shown(said) + "\" read as " + meant));
    }

    private @Nullable String ukprn() {
        String said = plain(HeadField.UKPRN);
        String number = said == null ? null : FileNumbers.ukprn(said);
        if (said == null || number == null) {
            return said;
        }
        restored(HeadField.UKPRN, said, number);
        return number;
    }

    private @Nullable Job job(String where) {
        String said = values.get(HeadField.JOB_TYPE);
        if (said == null) {
            return null;
        }
        return RegistrationJob.parse(said.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new RefusedException(
                        IntakeCode.JOB_TYPE_UNKNOWN,
                        where + HeadField.JOB_TYPE.label() + " \"" + FieldNames.shown(said) + "\""));
    }

    /** As written, but no longer than any name and without characters that are no text. */
    private @Nullable String plain(HeadField field) {
        String value = values.get(field);
        if (value == null) {
            return null;
        }
        String text = value.replaceAll("\\p{Cntrl}", "?");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
