package org.learnerhub.extract.pdf;

import static org.learnerhub.domain.extract.EntryField.AWARDED;
import static org.learnerhub.domain.extract.EntryField.CODE;
import static org.learnerhub.domain.extract.EntryField.ENDED;
import static org.learnerhub.domain.extract.EntryField.GRADE;
import static org.learnerhub.domain.extract.EntryField.NOTE;
import static org.learnerhub.domain.extract.EntryField.OUTCOME;
import static org.learnerhub.domain.extract.EntryField.PLANNED_END;
import static org.learnerhub.domain.extract.EntryField.STARTED;
import static org.learnerhub.domain.extract.EntryField.STATE;
import static org.learnerhub.domain.extract.EntryField.TITLE;
import static org.learnerhub.domain.extract.EntryField.UNDER_CHALLENGE;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractEntry;

/** Writes an entry as a row of its group's table. Each of its fields is in it, in one of the three columns. */
final class EntryRow {

    private static final Set<EntryField> DATES = EnumSet.of(AWARDED, STARTED, PLANNED_END, ENDED);
    private static final Set<EntryField> ELSEWHERE = EnumSet.of(TITLE, GRADE, OUTCOME, STATE, NOTE, UNDER_CHALLENGE);

    private final Markup page;
    private final PageText text;
    private final Typefaces typefaces;

    EntryRow(Markup page, PageText text, Typefaces typefaces) {
        this.page = page;
        this.text = text;
        this.typefaces = typefaces;
    }

    void write(ExtractEntry entry) {
        page.open("tr");
        what(entry);
        result(entry);
        dates(entry);
        page.close();
    }

    private void what(ExtractEntry entry) {
        page.open("td");
        line(entry, entry.fields().containsKey(TITLE) ? TITLE : CODE, "title");
        String details = entry.fields().keySet().stream()
                .filter(field -> !DATES.contains(field) && !ELSEWHERE.contains(field))
                .map(field -> text.of("field." + field.fieldName(), printable(entry, field)))
                .collect(Collectors.joining(" · "));
        if (!details.isEmpty()) {
            page.leaf("div", details, "class", "detail");
        }
        line(entry, NOTE, "detail");
        if (entry.kind() == EntryKind.OWN_ADDITION) {
            page.leaf("div", text.of("own.mark"), "class", "own");
        }
        if ("true".equals(entry.fields().get(UNDER_CHALLENGE))) {
            page.leaf("div", text.of("challenge"), "class", "challenge");
        }
        page.close();
    }

    private void result(ExtractEntry entry) {
        page.open("td");
        line(entry, GRADE, "result");
        line(entry, OUTCOME, "detail");
        String state = entry.fields().get(STATE);
        if (state != null) {
            page.leaf("div", text.orAsItIs("state." + state, typefaces.printable(state)), "class", "detail");
        }
        page.close();
    }

    private void dates(ExtractEntry entry) {
        page.open("td");
        entry.fields().keySet().stream()
                .filter(DATES::contains)
                .forEach(field -> page.leaf(
                        "div",
                        text.of("field." + field.fieldName(), text.date(printable(entry, field))),
                        "class",
                        "date"));
        page.close();
    }

    private void line(ExtractEntry entry, EntryField field, String style) {
        if (entry.fields().containsKey(field)) {
            page.leaf("div", printable(entry, field), "class", style);
        }
    }

    private String printable(ExtractEntry entry, EntryField field) {
        return typefaces.printable(entry.fields().getOrDefault(field, ""));
    }
}
