package org.learnerhub.store.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.CopyText;
import org.learnerhub.store.column.StorableText;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** By PostgreSQL's COPY; a few by inserts. */
final class CopiedFacts implements NewFacts {

    private static final String COPY = "copy learning_fact (" + COLUMNS + ") from stdin";
    private static final int FEW = 5;

    private final JdbcTemplate jdbc;
    private final NewFacts few;

    CopiedFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        few = new InsertedFacts(jdbc);
    }

    @Override
    public void write(List<Fact> facts) {
        if (facts.size() <= FEW) {
            few.write(facts);
            return;
        }
        CopyText rows = new CopyText();
        facts.forEach(fact -> append(rows, fact));
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            rows.in(connection.unwrap(PGConnection.class), COPY);
            return true;
        });
    }

    private static void append(CopyText rows, Fact fact) {
        EventKey key = fact.key();
        FactCells cells = FactCells.of(fact);
        rows.number(fact.number())
                .number(fact.event())
                .number(key.uln().number())
                .number(fact.origin().batch())
                .text(fact.recordedAt().truncatedTo(ChronoUnit.MICROS).toString())
                .number(fact.origin().row())
                .text(key.date().toString())
                .text(fact.actionDate().toString())
                .text(text(cells.plannedEnd()))
                .text(text(cells.end()))
                .number(key.kind().ordinal())
                .number(fact.action().number());
        small(rows, cells.status());
        small(rows, cells.source());
        rows.text(cells.provisional() ? "t" : "f")
                .text(key.sender().value())
                .text(StorableText.of(key.code()))
                .text(cells.code())
                .text(cells.provider())
                .text(cells.returnNumber())
                .text(cells.grade())
                .text(cells.outcome())
                .text(cells.language())
                .text(cells.subject())
                .text(StorableText.ofNullable(fact.reason()))
                .endRow();
    }

    private static void small(CopyText rows, @Nullable Integer value) {
        rows.text(value == null ? null : value.toString());
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
