package org.learnerhub.files.rows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads one element that is a row, its children in any order. Elements no layout knows are left out: those of the first
 * row become notices about the file; one that turns up later can only be a finding on its row.
 *
 * <p>Some SOAP clients write a learner that occurs twice once, with an {@code id}, and refer to it by {@code href}
 * (contract 4.1); a limited number of such rows is remembered.
 */
final class XmlRow<F extends Enum<F>, R> {

    private static final int MOST_REFERRED_TO = 200;

    private final Columns<F, R> columns;
    private final RowMaker<F, R> maker;
    private final XmlCursor cursor;
    private final Map<String, F> fields = new HashMap<>();
    private final Map<String, R> referredTo = new HashMap<>();
    private final Set<F> seen;
    private final Set<F> filled;

    XmlRow(Columns<F, R> columns, XmlCursor cursor) {
        this.columns = columns;
        this.cursor = cursor;
        maker = columns.rows();
        seen = EnumSet.noneOf(columns.fields());
        filled = EnumSet.noneOf(columns.fields());
    }

    void begin(HeadValues head) {
        maker.begin(head);
    }

    /** The fields that the last row fills. */
    Set<F> filled() {
        return filled;
    }

    /** @param head takes notices; null after the first row */
    R read(int row, @Nullable HeadValues head) {
        seen.clear();
        filled.clear();
        String href = cursor.attribute("href");
        String id = cursor.attribute("id");
        if (href != null) {
            cursor.skip();
            return referred(href, row);
        }
        List<Objection<F>> findings = new ArrayList<>(0);
        while (cursor.child()) {
            F field = field(cursor.name());
            if (field == null) {
                unknown(head, findings);
            } else {
                known(field, findings);
            }
        }
        R read = maker.made(row, findings);
        if (id != null && referredTo.size() < MOST_REFERRED_TO) {
            referredTo.put("#" + id, read);
        }
        return read;
    }

    private void known(F field, List<Objection<F>> findings) {
        String value = cursor.text();
        if (!seen.add(field) || cursor.textWasNested()) {
            findings.add(new Objection<>(RowCode.COLUMNS_DIFFER, field, null));
        }
        if (value != null && !value.isBlank()) {
            filled.add(field);
        }
        maker.set(field, value == null ? null : value.strip());
    }

    private R referred(String href, int row) {
        R same = referredTo.get(href);
        if (same == null) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "href of row " + row);
        }
        return columns.at(row, same);
    }

    private @Nullable F field(String name) {
        F known = fields.get(name);
        if (known == null) {
            known = columns.field(name);
            if (known != null && cursor.remember(name)) {
                fields.put(name, known);
            }
        }
        return known;
    }

    private void unknown(@Nullable HeadValues head, List<Objection<F>> findings) {
        String name = cursor.name();
        if (cursor.remember(name)) {
            if (head == null) {
                findings.add(new Objection<>(IntakeCode.HEADING_IGNORED, null, null));
            } else {
                head.ignored(name);
            }
        }
        if (!columns.isForbidden(name)) {
            cursor.skip();
            return;
        }
        String value = cursor.text();
        if (cursor.textWasNested() || (value != null && !value.isBlank())) {
            findings.add(new Objection<>(FeedFieldCode.COLUMN_FORBIDDEN, null, "element " + Names.shown(name)));
        }
    }
}
