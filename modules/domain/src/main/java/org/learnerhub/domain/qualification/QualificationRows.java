package org.learnerhub.domain.qualification;

import static org.learnerhub.domain.qualification.QualificationField.AWARDING_BODY;
import static org.learnerhub.domain.qualification.QualificationField.AWARDING_BODY_REF;
import static org.learnerhub.domain.qualification.QualificationField.CODE;
import static org.learnerhub.domain.qualification.QualificationField.FIRST_AWARD_DATE;
import static org.learnerhub.domain.qualification.QualificationField.GRADES;
import static org.learnerhub.domain.qualification.QualificationField.LAST_AWARD_DATE;
import static org.learnerhub.domain.qualification.QualificationField.LEVEL;
import static org.learnerhub.domain.qualification.QualificationField.SUBJECT_AREA;
import static org.learnerhub.domain.qualification.QualificationField.TITLE;
import static org.learnerhub.domain.qualification.QualificationField.TYPE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.CalendarDate;
import org.learnerhub.domain.learner.WrittenDate;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.RefusedException;

/** Checks the rows of one list, and gathers what it holds. */
final class QualificationRows implements Consumer<RawQualification> {

    /** What fits into memory twice. */
    private static final int MOST = 500_000;

    private static final int LONGEST_GRADE = 10;
    private static final Pattern CODE_SHAPE = Pattern.compile("[A-Za-z0-9/ ]*[A-Za-z0-9][A-Za-z0-9/ ]*");
    private static final Pattern BARS = Pattern.compile("\\|");

    private final Map<String, Qualification> entries = new LinkedHashMap<>();
    private final List<QualificationFinding> findings = new ArrayList<>();
    private int rows;

    /** By {@link Qualification#key}; complete only where nothing was found. */
    Map<String, Qualification> entries() {
        return entries;
    }

    List<QualificationFinding> findings() {
        return findings;
    }

    @Override
    public void accept(RawQualification row) {
        if (++rows > MOST) {
            throw new RefusedException(QualificationCode.QUALIFICATION_LIST_TOO_LONG, "row " + row.row());
        }
        int before = findings.size();
        if (row.overlong()) {
            find(row, null, QualificationCode.QUALIFICATION_COLUMNS_DIFFER);
        }
        for (QualificationField field : QualificationField.values()) {
            lookAt(row, field);
        }
        List<String> grades = grades(row);
        LocalDate first = date(row, FIRST_AWARD_DATE);
        LocalDate last = date(row, LAST_AWARD_DATE);
        if (first != null && last != null && last.isBefore(first)) {
            find(row, LAST_AWARD_DATE, QualificationCode.QUALIFICATION_DATES_REVERSED);
        }
        if (findings.size() == before) {
            enter(
                    row,
                    new Qualification(
                            text(row, CODE),
                            text(row, TITLE),
                            row.values().get(LEVEL),
                            text(row, TYPE),
                            row.values().get(SUBJECT_AREA),
                            text(row, AWARDING_BODY),
                            row.values().get(AWARDING_BODY_REF),
                            grades,
                            first,
                            last));
        }
    }

    private void enter(RawQualification row, Qualification entry) {
        if (entries.putIfAbsent(Qualification.key(entry.code()), entry) != null) {
            find(row, CODE, QualificationCode.QUALIFICATION_CODE_TWICE);
        }
    }

    private void lookAt(RawQualification row, QualificationField field) {
        String value = row.values().get(field);
        if (value == null) {
            if (field.isNeeded()) {
                find(row, field, QualificationCode.QUALIFICATION_VALUE_MISSING);
            }
        } else if (value.length() > field.maxLength()) {
            find(row, field, QualificationCode.QUALIFICATION_VALUE_TOO_LONG);
        } else if (value.codePoints().anyMatch(QualificationRows::isNoText)) {
            find(row, field, QualificationCode.QUALIFICATION_VALUE_NOT_TEXT);
        } else if (field == CODE && !CODE_SHAPE.matcher(value).matches()) {
            find(row, field, QualificationCode.QUALIFICATION_CODE_SHAPE);
        }
    }

    private static boolean isNoText(int sign) {
        return Character.isISOControl(sign) || sign == 0xfffd || Character.getType(sign) == Character.SURROGATE;
    }

    private List<String> grades(RawQualification row) {
        String value = row.values().get(GRADES);
        if (value == null) {
            return List.of();
        }
        List<String> grades =
                Arrays.stream(BARS.split(value, -1)).map(String::strip).toList();
        boolean wrong = grades.stream().anyMatch(grade -> grade.isEmpty() || grade.length() > LONGEST_GRADE)
                || grades.stream().distinct().count() < grades.size();
        if (wrong) {
            find(row, GRADES, QualificationCode.QUALIFICATION_GRADE);
        }
        return grades;
    }

    private @Nullable LocalDate date(RawQualification row, QualificationField field) {
        String value = row.values().get(field);
        if (value == null) {
            return null;
        }
        Optional<LocalDate> date = CalendarDate.parse(
                WrittenDate.parse(value).flatMap(WrittenDate::dayFirst).orElse(value));
        if (date.isEmpty()) {
            find(row, field, QualificationCode.QUALIFICATION_DATE);
        }
        return date.orElse(null);
    }

    /** Of a value that was found to be there. */
    private static String text(RawQualification row, QualificationField field) {
        return row.values().getOrDefault(field, "");
    }

    private void find(RawQualification row, @Nullable QualificationField field, QualificationCode code) {
        findings.add(new QualificationFinding(row.row(), field, code));
    }
}
