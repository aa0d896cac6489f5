package org.learnerhub.files.registration;

import java.util.Map;
import java.util.Set;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.xml.XmlCursor;

/**
 * Reads one XML file: root BatchRegistration or VerifyBatch, or the body element SubmitBatch of the learner service, whose
 * credentials are checked elsewhere. Children are unqualified; qualified ones are understood too (contract 1.1).
 */
final class XmlFileReader {

    private static final String VERIFY_ROOT = "VerifyBatch";
    private static final String NAMESPACE = "http://api.lrs.miap.gov.uk/batchmsg";
    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";
    private static final String VERIFY_NAMESPACE = "http://api.lrs.miap.gov.uk/vldmsg";
    private static final Map<String, String> ROOTS =
            Map.of("BatchRegistration", NAMESPACE, "SubmitBatch", NAMESPACE, VERIFY_ROOT, VERIFY_NAMESPACE);
    private static final Set<String> CREDENTIALS = Set.of("OrganisationRef", "OrgPassword", "UserName");

    private final XmlCursor cursor;
    private final ReaderLimits limits;
    private final HeadValues head = new HeadValues();
    private final XmlLearner learner;
    private boolean verification;
    private int rows;

    XmlFileReader(XmlCursor cursor, ReaderLimits limits) {
        this.cursor = cursor;
        this.limits = limits;
        learner = new XmlLearner(cursor);
    }

    void read(Sink<RawRow> sink) {
        enterRoot();
        while (cursor.child()) {
            if (isSignature()) {
                refuseAfterLearners();
                cursor.skip();
            } else if (cursor.name().equals("Learner")) {
                row(sink);
            } else {
                aboutFile();
            }
        }
        cursor.finish();
        if (rows == 0) {
            throw new RefusedException(IntakeCode.NO_ROWS);
        }
    }

    boolean carriesSignature() {
        enterRoot();
        while (cursor.child() && !cursor.name().equals("Learner")) {
            if (isSignature()) {
                return true;
            }
            cursor.skip();
        }
        return false;
    }

    private void enterRoot() {
        cursor.child();
        String namespace = cursor.namespace();
        String expected = ROOTS.get(cursor.name());
        if (expected == null) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "root " + FieldNames.shown(cursor.name()));
        }
        if (!namespace.isEmpty() && !namespace.equals(expected)) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, "namespace of root " + FieldNames.shown(cursor.name()));
        }
        verification = expected.equals(VERIFY_NAMESPACE);
    }

    private boolean isSignature() {
        return cursor.name().equals("Signature") && cursor.namespace().equals(SIGNATURES);
    }

    private void aboutFile() {
        String name = cursor.name();
        HeadField field = FieldNames.head(name);
        if (field != null) {
            refuseAfterLearners();
            cursor.remember(name);
            String value = cursor.text();
            head.put(field, value == null ? null : value.strip());
            return;
        }
        if (!CREDENTIALS.contains(name) && cursor.remember(name)) {
            head.ignored(name);
        }
        cursor.skip();
    }

    /** Header elements after the first learner are an error: the rows before them were read without what they say. */
    private void refuseAfterLearners() {
        if (rows > 0) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, cursor.name() + " after a Learner, " + cursor.place());
        }
    }

    private void row(Sink<RawRow> sink) {
        if (++rows > limits.rows()) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, "row " + rows);
        }
        RawRow row = learner.read(rows, rows == 1 ? head : null);
        if (rows == 1) {
            LearnerLayout layout = verification ? LearnerLayout.VERIFY : head.layout(XmlLearner.has3a(row.details()));
            sink.head(head.head(FileFormat.XML, layout, ""));
        }
        sink.row(row);
    }
}
