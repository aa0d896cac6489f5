package org.learnerhub.web.verify;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.web.frame.Show;

/** What the entries of an extract say, in the reader's language; nothing beside what was signed. */
public final class ExtractText {

    private static final Set<EntryField> DAYS =
            EnumSet.of(EntryField.AWARDED, EntryField.STARTED, EntryField.PLANNED_END, EntryField.ENDED);

    private final Show show;

    public ExtractText(Show show) {
        this.show = show;
    }

    public List<Entry> entries(List<ExtractEntry> entries) {
        return entries.stream()
                .map(entry -> new Entry(
                        entry.id(),
                        show.word("verify.entry." + entry.kind()),
                        entry.fields().entrySet().stream()
                                .map(field -> new Line(
                                        show.word("verify.field." + field.getKey().fieldName()),
                                        value(field.getKey(), field.getValue())))
                                .toList()))
                .toList();
    }

    private String value(EntryField field, String value) {
        if (DAYS.contains(field)) {
            return day(value);
        } else if (field == EntryField.STATE && value.matches("[a-z]{1,20}")) {
            return show.wordOr("verify.state." + value, value);
        }
        return field == EntryField.UNDER_CHALLENGE ? show.word("verify.under-challenge") : value;
    }

    private String day(String value) {
        try {
            return show.date(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    /** @param kind what it is and who stands for it, in words */
    public record Entry(String id, String kind, List<Line> lines) {}

    /** @param name in words */
    public record Line(String name, String value) {}
}
