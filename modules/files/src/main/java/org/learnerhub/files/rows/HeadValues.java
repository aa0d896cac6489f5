package org.learnerhub.files.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Layout;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** Collects what a file says of itself and judges it once, when the first row is about to follow. */
public final class HeadValues {

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
            notices.add(new Notice(IntakeCode.HEADING_IGNORED, Names.shown(name)));
        }
    }

    public void note(Notice notice) {
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
    }

    /** So far. */
    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    /** As written; null where the file does not say it. */
    public @Nullable String get(HeadField field) {
        return values.get(field);
    }

    /**
     * @param counted which field says how many rows there are
     * @param job what the file says is wanted, asked when the rest is known to be right
     * @param where goes before the place in a refusal, such as {@code "row 2, "}
     */
    public FileHead head(
            FileFormat format, Layout layout, HeadField counted, Supplier<Optional<Job>> job, String where) {
        Integer count = count(counted, where);
        String ukprn = ukprn();
        if (count == null) {
            notices.add(new Notice(IntakeCode.HEADER_ABSENT, counted.label()));
        }
        return new FileHead(
                format,
                layout,
                plain(HeadField.FILE_VERSION),
                plain(HeadField.FILE_NAME),
                ukprn,
                count,
                job.get().orElse(null),
                List.copyOf(notices));
    }

    private @Nullable Integer count(HeadField counted, String where) {
        String said = values.get(counted);
        if (said == null) {
            return null;
        }
        Integer number = FileNumbers.count(said);
        if (number == null) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT,
                    where + counted.label() + " \"" + Names.shown(said)
                            + "\" is no whole number; write it in digits only");
        }
        if (!said.equals(number.toString()) && !said.matches("[0-9]+")) {
            restored(counted, said, number.toString());
        }
        return number;
    }

    private void restored(HeadField field, String said, String meant) {
        note(new Notice(
                IntakeCode.NUMBER_IN_HEADER_RESTORED,
                field.label() + " \"" + Names.shown(said) + "\" read as " + meant));
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
