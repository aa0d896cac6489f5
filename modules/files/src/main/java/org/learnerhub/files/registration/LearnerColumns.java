package org.learnerhub.files.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.files.rows.Columns;
import org.learnerhub.files.rows.HeadField;
import org.learnerhub.files.rows.HeadValues;
import org.learnerhub.files.rows.Names;
import org.learnerhub.files.rows.Objection;
import org.learnerhub.files.rows.RowMaker;

/**
 * The columns of files of learners, to register or to verify: root BatchRegistration or VerifyBatch, or the body element
 * SubmitBatch of the learner service, whose credentials are checked elsewhere.
 */
final class LearnerColumns implements Columns<LearnerField, RawRow> {

    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/batchmsg";
    private static final String VERIFY_ROOT = "VerifyBatch";
    private static final Map<String, String> ROOTS = Map.of(
            "BatchRegistration", NAMESPACE, "SubmitBatch", NAMESPACE, VERIFY_ROOT, "http://api.lrs.miap.gov.uk/vldmsg");
    private static final Set<String> CREDENTIALS = Set.of("OrganisationRef", "OrgPassword", "UserName");
    private static final List<LearnerField> DATES =
            List.of(LearnerField.DATE_OF_BIRTH, LearnerField.DATE_OF_ADDRESS_CAPTURE);
    private static final List<LearnerField> NAMES = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.FAMILY_NAME_AT_16);

    @Override
    public @Nullable LearnerField field(String name) {
        return FieldNames.learner(name);
    }

    @Override
    public @Nullable HeadField head(String name) {
        return FieldNames.head(name);
    }

    @Override
    public String label(LearnerField field) {
        return field.csvHeading();
    }

    @Override
    public Class<LearnerField> fields() {
        return LearnerField.class;
    }

    @Override
    public List<LearnerField> missing(Set<LearnerField> present) {
        return isVerification(present)
                ? List.of()
                : LearnerField.KEY_FIELDS.stream()
                        .filter(field -> !present.contains(field))
                        .toList();
    }

    @Override
    public boolean isFreeText(LearnerField field) {
        return field == LearnerField.NOTES || field == LearnerField.OTHER_VERIFICATION_DESCRIPTION;
    }

    @Override
    public boolean provesData(LearnerField field) {
        return field == LearnerField.DATE_OF_BIRTH;
    }

    @Override
    public List<LearnerField> dates() {
        return DATES;
    }

    @Override
    public List<LearnerField> names() {
        return NAMES;
    }

    @Override
    public List<LearnerField> all() {
        return LearnerField.all();
    }

    @Override
    public @Nullable String namespace(String root) {
        return ROOTS.get(root);
    }

    @Override
    public String element() {
        return "Learner";
    }

    @Override
    public boolean isPassedOver(String name) {
        return CREDENTIALS.contains(name);
    }

    @Override
    public FileHead head(HeadValues head, FileFormat format, Set<LearnerField> present, String root, String where) {
        boolean verification = format == FileFormat.CSV ? isVerification(present) : root.equals(VERIFY_ROOT);
        LearnerLayout layout = verification ? LearnerLayout.VERIFY : layout(head, present);
        return head.head(format, layout.layout(), HeadField.LEARNER_RECORD_COUNT, () -> job(head, where), where);
    }

    /** The learner's columns are those of a verification file, all of them and no other. */
    private static boolean isVerification(Set<LearnerField> fields) {
        return fields.size() == LearnerLayout.VERIFY.fields().size()
                && fields.containsAll(LearnerLayout.VERIFY.fields());
    }

    /**
     * Of a registration. Headings tell more than FileVersion does: an unknown version is no reason to refuse a file that
     * can be read.
     */
    private static LearnerLayout layout(HeadValues head, Set<LearnerField> present) {
        String version = head.get(HeadField.FILE_VERSION);
        String said = version == null ? "" : version.toUpperCase(Locale.ROOT);
        if (!said.isEmpty() && !said.equals(LearnerLayout.V2A.version()) && !said.equals(LearnerLayout.V3A.version())) {
            head.note(new Notice(IntakeCode.FILE_VERSION_UNKNOWN, Names.shown(said)));
        }
        boolean has3a = present.contains(LearnerField.UCI) || present.contains(LearnerField.UPN);
        return has3a || said.equals(LearnerLayout.V3A.version()) ? LearnerLayout.V3A : LearnerLayout.V2A;
    }

    private static Optional<Job> job(HeadValues head, String where) {
        String said = head.get(HeadField.JOB_TYPE);
        if (said == null) {
            return Optional.empty();
        }
        return Optional.of(RegistrationJob.parse(said.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new RefusedException(
                        IntakeCode.JOB_TYPE_UNKNOWN,
                        where + HeadField.JOB_TYPE.label() + " \"" + Names.shown(said) + "\"")));
    }

    @Override
    public RowMaker<LearnerField, RawRow> rows() {
        return new Maker();
    }

    @Override
    public int number(RawRow row) {
        return row.row();
    }

    @Override
    public @Nullable String value(RawRow row, LearnerField field) {
        return row.details().get(field);
    }

    @Override
    public RawRow also(RawRow row, List<Objection<LearnerField>> findings) {
        List<Finding> all = new ArrayList<>(row.findings());
        all.addAll(findings(findings));
        return new RawRow(row.row(), row.details(), List.copyOf(all));
    }

    @Override
    public RawRow only(RawRow row, Objection<LearnerField> finding) {
        return new RawRow(row.row(), row.details(), findings(List.of(finding)));
    }

    @Override
    public RawRow at(int number, RawRow row) {
        return new RawRow(number, row.details(), List.of());
    }

    private static List<Finding> findings(List<Objection<LearnerField>> objections) {
        return objections.stream()
                .map(one -> new Finding(one.code(), one.field(), one.detail()))
                .toList();
    }

    /** Keeps one builder for each row. */
    private static final class Maker implements RowMaker<LearnerField, RawRow> {

        private LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();

        @Override
        public void set(LearnerField field, @Nullable String value) {
            details.set(field, value);
        }

        @Override
        public RawRow made(int number, List<Objection<LearnerField>> findings) {
            RawRow row = new RawRow(number, details.build(), findings.isEmpty() ? List.of() : findings(findings));
            details = LearnerDetails.nothing().toBuilder();
            return row;
        }
    }
}
