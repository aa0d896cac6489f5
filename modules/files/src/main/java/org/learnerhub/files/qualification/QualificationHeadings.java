package org.learnerhub.files.qualification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.qualification.QualificationField;
import org.learnerhub.files.csv.CsvRow;
import org.learnerhub.files.rows.Names;

/**
 * Which column of a list of qualifications holds what.
 *
 * @param width how many columns have a heading, or stand before one that has
 * @param ignored headings that no column of a list has
 */
record QualificationHeadings(Map<QualificationField, Integer> columns, int width, List<String> ignored) {

    /** So many filled lines may stand above the headings. */
    static final int MOST_ABOVE = 10;

    private static final int FEW = 2;

    /**
     * @param next goes to the next record that is not blank; false at the end
     * @throws RefusedException where a heading that is needed is missing, or one is there twice
     */
    static QualificationHeadings find(CsvRow record, BooleanSupplier next) {
        for (int lines = 0; lines <= MOST_ABOVE && next.getAsBoolean(); lines++) {
            QualificationHeadings found = of(record.copy());
            if (found.columns.size() >= FEW) {
                return found.complete();
            }
        }
        return of(List.of()).complete();
    }

    private static QualificationHeadings of(List<@Nullable String> names) {
        Map<QualificationField, Integer> columns = new EnumMap<>(QualificationField.class);
        List<String> ignored = new ArrayList<>();
        int width = 0;
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (name != null) {
                width = column + 1;
                QualificationField field = QualificationField.ofHeading(name).orElse(null);
                if (field == null) {
                    ignored.add(Names.shown(name));
                } else if (columns.put(field, column) != null) {
                    throw new RefusedException(
                            QualificationCode.QUALIFICATION_HEADINGS, field.heading() + " is there twice");
                }
            }
        }
        return new QualificationHeadings(columns, width, ignored);
    }

    private QualificationHeadings complete() {
        String missing = Arrays.stream(QualificationField.values())
                .filter(field -> field.isNeeded() && !columns.containsKey(field))
                .map(QualificationField::heading)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RefusedException(QualificationCode.QUALIFICATION_HEADINGS, "missing: " + missing);
        }
        return this;
    }
}
