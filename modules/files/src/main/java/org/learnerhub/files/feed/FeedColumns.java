package org.learnerhub.files.feed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.feed.RawFeedRow;
import org.learnerhub.domain.feed.SubmissionType;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.rows.Columns;
import org.learnerhub.files.rows.HeadField;
import org.learnerhub.files.rows.HeadValues;
import org.learnerhub.files.rows.Names;
import org.learnerhub.files.rows.Objection;
import org.learnerhub.files.rows.RowMaker;

/** The columns of feeds (contract 4.4). */
final class FeedColumns implements Columns<FeedField, RawFeedRow> {

    private static final List<FeedField> ALL = Collections.unmodifiableList(Arrays.asList(FeedField.values()));
    private static final List<FeedField> NAMES = List.of(FeedField.GIVEN_NAME, FeedField.FAMILY_NAME);
    private static final List<FeedField> DATES = List.of(
            FeedField.DATE_OF_BIRTH,
            FeedField.AWARD_DATE,
            FeedField.START_DATE,
            FeedField.PLANNED_END_DATE,
            FeedField.END_DATE,
            FeedField.ACTION_DATE);
    private static final List<FeedField> NEEDED = List.of(
            FeedField.ULN,
            FeedField.FAMILY_NAME,
            FeedField.GIVEN_NAME,
            FeedField.REFERENCE,
            FeedField.AWARD_DATE,
            FeedField.LEARNING_AIM,
            FeedField.START_DATE,
            FeedField.STATUS,
            FeedField.SOURCE,
            FeedField.ACTION,
            FeedField.ACTION_DATE);

    private final FeedLayout layout;
    private final FeedDocument document;
    private final FeedNames names;

    FeedColumns(FeedLayout layout) {
        this.layout = layout;
        document = FeedDocument.of(layout);
        names = new FeedNames(layout);
    }

    @Override
    public @Nullable FeedField field(String name) {
        return names.field(name);
    }

    @Override
    public @Nullable HeadField head(String name) {
        return names.head(name);
    }

    @Override
    public String label(FeedField field) {
        return field.fileName();
    }

    @Override
    public Class<FeedField> fields() {
        return FeedField.class;
    }

    @Override
    public List<FeedField> missing(Set<FeedField> present) {
        return NEEDED.stream()
                .filter(field -> layout.fields().contains(field) && !present.contains(field))
                .toList();
    }

    @Override
    public boolean isForbidden(String name) {
        return field(name) == null && head(name) == null && ForbiddenNames.has(name);
    }

    @Override
    public boolean isFreeText(FeedField field) {
        return field == FeedField.ACTION_REASON || field == FeedField.SUBJECT;
    }

    @Override
    public boolean provesData(FeedField field) {
        return DATES.contains(field);
    }

    @Override
    public List<FeedField> dates() {
        return DATES;
    }

    @Override
    public List<FeedField> names() {
        return NAMES;
    }

    @Override
    public List<FeedField> all() {
        return ALL;
    }

    @Override
    public @Nullable String namespace(String root) {
        return root.equals(document.root()) ? document.namespace() : null;
    }

    @Override
    public String element() {
        return document.row();
    }

    @Override
    public FileHead head(HeadValues head, FileFormat format, Set<FeedField> present, String root, String where) {
        return head.head(format, layout.layout(), HeadField.RECORD_COUNT, Optional::empty, where);
    }

    @Override
    public RowMaker<FeedField, RawFeedRow> rows() {
        return new Maker();
    }

    @Override
    public int number(RawFeedRow row) {
        return row.row();
    }

    @Override
    public @Nullable String value(RawFeedRow row, FeedField field) {
        return row.values().get(field);
    }

    @Override
    public RawFeedRow also(RawFeedRow row, List<Objection<FeedField>> findings) {
        List<FeedFinding> all = new ArrayList<>(row.findings());
        all.addAll(findings(findings));
        return new RawFeedRow(row.row(), row.values(), List.copyOf(all));
    }

    @Override
    public RawFeedRow only(RawFeedRow row, Objection<FeedField> finding) {
        return new RawFeedRow(row.row(), row.values(), findings(List.of(finding)));
    }

    @Override
    public RawFeedRow at(int number, RawFeedRow row) {
        return new RawFeedRow(number, row.values(), List.of());
    }

    private static List<FeedFinding> findings(List<Objection<FeedField>> objections) {
        return objections.stream()
                .map(one -> new FeedFinding(one.code(), one.field(), one.detail()))
                .toList();
    }

    /** Adds to each row whether the file is final. */
    private static final class Maker implements RowMaker<FeedField, RawFeedRow> {

        private String type = SubmissionType.FINAL.name();
        private Map<FeedField, String> values = new EnumMap<>(FeedField.class);

        /** @throws RefusedException SUBMISSION_TYPE_UNKNOWN */
        @Override
        public void begin(HeadValues head) {
            String said = head.get(HeadField.SUBMISSION_TYPE);
            if (said != null) {
                type = SubmissionType.parse(said)
                        .orElseThrow(() -> new RefusedException(
                                FeedFieldCode.SUBMISSION_TYPE_UNKNOWN,
                                HeadField.SUBMISSION_TYPE.label() + " \"" + Names.shown(said) + "\""))
                        .name();
            }
        }

        @Override
        public void set(FeedField field, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                values.put(field, value);
            }
        }

        @Override
        public RawFeedRow made(int number, List<Objection<FeedField>> findings) {
            values.put(FeedField.SUBMISSION_TYPE, type);
            RawFeedRow row = new RawFeedRow(number, values, findings.isEmpty() ? List.of() : findings(findings));
            values = new EnumMap<>(FeedField.class);
            return row;
        }
    }
}
