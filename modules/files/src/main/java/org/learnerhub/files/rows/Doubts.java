package org.learnerhub.files.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.BatchFileReader.Sink;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.learner.WrittenDate;
import org.learnerhub.domain.problem.RowCode;

/**
 * What the whole of a file has put in doubt about its rows.
 *
 * @param encoding why letters beyond ASCII may be others; null where there is no doubt
 * @param dateOrder why a date may be month first; null where there is no doubt
 */
record Doubts(@Nullable String encoding, @Nullable String dateOrder) {

    static final Doubts NONE = new Doubts(null, null);

    /** Hands rows on, with an error where one is in doubt. */
    <F extends Enum<F>, R> Sink<R> over(Columns<F, R> columns, Sink<R> sink) {
        return encoding == null && dateOrder == null ? sink : new DoubtingSink<>(this, columns, sink);
    }

    private <F extends Enum<F>, R> R doubted(Columns<F, R> columns, R row) {
        List<Objection<F>> findings = new ArrayList<>(0);
        if (encoding != null) {
            addEncoding(columns, row, encoding, findings);
        }
        if (dateOrder != null) {
            addDates(columns, row, dateOrder, findings);
        }
        return findings.isEmpty() ? row : columns.also(row, findings);
    }

    private static <F extends Enum<F>, R> void addEncoding(
            Columns<F, R> columns, R row, String why, List<Objection<F>> findings) {
        for (F field : columns.all()) {
            String value = columns.value(row, field);
            if (value != null && value.chars().anyMatch(c -> c > 0x7f && c != 0xa0)) {
                findings.add(new Objection<>(RowCode.ENCODING_IN_DOUBT, field, why));
                return;
            }
        }
    }

    private static <F extends Enum<F>, R> void addDates(
            Columns<F, R> columns, R row, String why, List<Objection<F>> findings) {
        for (F field : columns.dates()) {
            String value = columns.value(row, field);
            if (value != null
                    && WrittenDate.parse(value)
                            .filter(date -> date.isAmbiguous() || date.provesMonthFirst())
                            .isPresent()) {
                findings.add(new Objection<>(RowCode.DATE_ORDER_IN_DOUBT, field, why));
            }
        }
    }

    private record DoubtingSink<F extends Enum<F>, R>(Doubts doubts, Columns<F, R> columns, Sink<R> sink)
            implements Sink<R> {

        @Override
        public void head(FileHead head) {
            sink.head(head);
        }

        @Override
        public void row(R row) {
            sink.row(doubts.doubted(columns, row));
        }
    }
}
