package org.learnerhub.files.rows;

import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.text.ReaderLimits;
import org.learnerhub.files.xml.XmlCursor;

/** Reads one XML file. Children are unqualified; qualified ones are understood too (contract 1.1). */
final class XmlFileReader<F extends Enum<F>, R> {

    private static final String SIGNATURES = "http://www.w3.org/2000/09/xmldsig#";

    private final Columns<F, R> columns;
    private final XmlCursor cursor;
    private final ReaderLimits limits;
    private final HeadValues head = new HeadValues();
    private final XmlRow<F, R> row;
    private String root = "";
    private int rows;

    XmlFileReader(Columns<F, R> columns, XmlCursor cursor, ReaderLimits limits) {
        this.columns = columns;
        this.cursor = cursor;
        this.limits = limits;
        row = new XmlRow<>(columns, cursor);
    }

    void read(Sink<R> sink) {
        enterRoot();
        while (cursor.child()) {
            if (isSignature()) {
                refuseAfterRows();
                cursor.skip();
            } else if (cursor.name().equals(columns.element())) {
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
        while (cursor.child() && !cursor.name().equals(columns.element())) {
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
        String expected = columns.namespace(cursor.name());
        if (expected == null) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "root " + Names.shown(cursor.name()));
        }
        if (!namespace.isEmpty() && !namespace.equals(expected)) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "namespace of root " + Names.shown(cursor.name()));
        }
        root = cursor.name();
    }

    private boolean isSignature() {
        return cursor.name().equals("Signature") && cursor.namespace().equals(SIGNATURES);
    }

    private void aboutFile() {
        String name = cursor.name();
        HeadField field = columns.head(name);
        if (field != null) {
            refuseAfterRows();
            cursor.remember(name);
            String value = cursor.text();
            head.put(field, value == null ? null : value.strip());
            return;
        }
        if (!columns.isPassedOver(name) && cursor.remember(name)) {
            head.ignored(name);
        }
        cursor.skip();
    }

    /** Header elements after the first learner are an error: the rows before them were read without what they say. */
    private void refuseAfterRows() {
        if (rows > 0) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, cursor.name() + " after a " + columns.element() + ", " + cursor.place());
        }
    }

    private void row(Sink<R> sink) {
        if (++rows > limits.rows()) {
            throw new RefusedException(IntakeCode.TOO_MANY_ROWS, "row " + rows);
        }
        if (rows == 1) {
            row.begin(head);
        }
        R read = row.read(rows, rows == 1 ? head : null);
        if (rows == 1) {
            sink.head(columns.head(head, FileFormat.XML, row.filled(), root, ""));
        }
        sink.row(read);
    }
}
