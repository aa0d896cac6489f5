package org.learnerhub.files.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads one Learner element, its children in any order. Elements no layout knows are left out: those of the first
 * learner become notices about the file; one that turns up later can only be a finding on its row.
 *
 * <p>Some SOAP clients write a learner that occurs twice once, with an {@code id}, and refer to it by {@code href}
 * (contract 4.1); a limited number of such learners is remembered.
 */
final class XmlLearner {

    private static final int MOST_REFERRED_TO = 200;

    private final XmlCursor cursor;
    private final Map<String, LearnerField> fields = new HashMap<>();
    private final Map<String, LearnerDetails> referredTo = new HashMap<>();

    XmlLearner(XmlCursor cursor) {
        this.cursor = cursor;
    }

    static boolean has3a(LearnerDetails details) {
        return details.has(LearnerField.UCI) || details.has(LearnerField.UPN);
    }

    /** @param head takes notices; null after the first learner */
    RawRow read(int row, @Nullable HeadValues head) {
        String href = cursor.attribute("href");
        String id = cursor.attribute("id");
        if (href != null) {
            cursor.skip();
            return new RawRow(row, referred(href, row), List.of());
        }
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        List<Finding> findings = new ArrayList<>(0);
        Set<LearnerField> seen = EnumSet.noneOf(LearnerField.class);
        while (cursor.child()) {
            LearnerField field = field(cursor.name());
            if (field == null) {
                unknown(head, findings);
            } else {
                String value = cursor.text();
                if (!seen.add(field) || cursor.textWasNested()) {
                    findings.add(new Finding(RowCode.COLUMNS_DIFFER, field));
                }
                details.set(field, value == null ? null : value.strip());
            }
        }
        LearnerDetails read = details.build();
        if (id != null && referredTo.size() < MOST_REFERRED_TO) {
            referredTo.put("#" + id, read);
        }
        return new RawRow(row, read, List.copyOf(findings));
    }

    private LearnerDetails referred(String href, int row) {
        LearnerDetails details = referredTo.get(href);
        if (details == null) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "href of row " + row);
        }
        return details;
    }

    private @Nullable LearnerField field(String name) {
        LearnerField known = fields.get(name);
        if (known == null) {
            known = FieldNames.learner(name);
            if (known != null && cursor.remember(name)) {
                fields.put(name, known);
            }
        }
        return known;
    }

    private void unknown(@Nullable HeadValues head, List<Finding> findings) {
        String name = cursor.name();
        if (cursor.remember(name)) {
            if (head == null) {
                findings.add(new Finding(IntakeCode.HEADING_IGNORED, null));
            } else {
                head.ignored(name);
            }
        }
        cursor.skip();
    }
}
