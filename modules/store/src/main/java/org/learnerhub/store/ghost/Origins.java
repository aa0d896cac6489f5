package org.learnerhub.store.ghost;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ghost.OddHours;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.SourceText;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** How learners came into the register, by the sources of their first versions. For one walk through the register. */
final class Origins {

    private static final int MOST_BATCHES = 10_000;
    private static final int MOST_HOURS = 100_000;
    private static final String HOUR = "cast(floor(extract(epoch from created_at) / 3600) as bigint)";

    private final JdbcTemplate jdbc;
    private final String batch;
    private final String reviewCase;
    private final Map<String, Double> nights = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<Long, File> files = new HashMap<>();

    Origins(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        batch = dialect.lookUp("id, ukprn, received_at, row_count, counts", "batch", "id", "true");
        reviewCase = dialect.lookUp("id, batch_id", "review_case", "id", "true");
        readNights();
        readCalls();
    }

    private void readNights() {
        jdbc.query(
                "select ukprn, cast(sum(case when extract(hour from received_at at time zone '" + OddHours.WHERE
                        + "') < " + OddHours.UNTIL + " then 1 else 0 end) as double precision) / count(*) as night"
                        + " from batch group by ukprn",
                row -> {
                    nights.put(requireNonNull(row.getString("ukprn")), row.getDouble("night"));
                });
    }

    private void readCalls() {
        jdbc.query(
                "select who, hours, count(*) as calls from (select substring(source from ? for 8) as who, " + HOUR
                        + " as hours from learner where source like ?) one group by who, hours having count(*) >= ?"
                        + " order by count(*) desc, who, hours limit ?",
                row -> {
                    calls.put(row.getString("who") + " " + row.getLong("hours"), row.getInt("calls"));
                },
                SourceText.CALL.length() + 1,
                SourceText.CALL + "%",
                Registration.FEWEST_CALLS,
                MOST_HOURS);
    }

    /** By entry. */
    Map<Long, Registration> of(List<First> learners) {
        Map<Long, SourceText> sources = new HashMap<>();
        learners.forEach(one -> sources.put(one.entry(), SourceText.of(one.source())));
        Map<Long, Long> cases = cases(sources);
        readFiles(LongStream.concat(
                sources.values().stream()
                        .filter(SourceText.OfBatch.class::isInstance)
                        .mapToLong(one -> ((SourceText.OfBatch) one).id()),
                cases.values().stream().mapToLong(Long::longValue)));
        Map<Long, Registration> found = new HashMap<>();
        for (First one : learners) {
            found.put(one.entry(), registration(one, requireNonNull(sources.get(one.entry())), cases));
        }
        return found;
    }

    private Registration registration(First one, SourceText source, Map<Long, Long> cases) {
        if (source instanceof SourceText.OfCall call) {
            long hour = Math.floorDiv(one.created().getEpochSecond(), 3600);
            int added = calls.getOrDefault(call.ukprn() + " " + hour, 1);
            return new Registration(new Ukprn(call.ukprn()), one.created(), added, added, night(call.ukprn()));
        }
        File file = source instanceof SourceText.OfBatch of ? files.get(of.id()) : null;
        if (file != null) {
            return new Registration(
                    new Ukprn(file.ukprn()), file.received(), file.added(), file.rows(), night(file.ukprn()));
        }
        String ukprn = source instanceof SourceText.OfCase decided ? ofCase(decided, cases) : null;
        return ukprn == null
                ? new Registration(null, one.created(), 1, 1, 0)
                : new Registration(new Ukprn(ukprn), one.created(), 1, 1, night(ukprn));
    }

    private @Nullable String ofCase(SourceText.OfCase decided, Map<Long, Long> cases) {
        Long id = cases.get(decided.id());
        File file = id == null ? null : files.get(id);
        return file == null ? null : file.ukprn();
    }

    private double night(String ukprn) {
        return nights.getOrDefault(ukprn, 0.0);
    }

    private Map<Long, Long> cases(Map<Long, SourceText> sources) {
        Map<Long, Long> cases = new HashMap<>();
        BigintArray.slices(sources.values().stream()
                        .filter(SourceText.OfCase.class::isInstance)
                        .mapToLong(one -> ((SourceText.OfCase) one).id()))
                .forEach(slice -> jdbc.query(
                        reviewCase,
                        row -> {
                            cases.put(row.getLong("id"), row.getLong("batch_id"));
                        },
                        slice));
        return cases;
    }

    /** Learners stand in the order of their files, so those of some pages ago are not asked for again. */
    private void readFiles(LongStream ids) {
        if (files.size() > MOST_BATCHES) {
            files.clear();
        }
        BigintArray.slices(ids.filter(id -> !files.containsKey(id)))
                .forEach(slice -> jdbc.query(
                        batch,
                        row -> {
                            files.put(
                                    row.getLong("id"),
                                    new File(
                                            requireNonNull(row.getString("ukprn")),
                                            requireNonNull(Moment.read(row, "received_at")),
                                            added(requireNonNull(row.getString("counts"))),
                                            row.getInt("row_count")));
                        },
                        slice));
    }

    /** RC001 is the first of the counts. */
    private static int added(String counts) {
        int comma = counts.indexOf(',');
        return Integer.parseInt(comma < 0 ? counts : counts.substring(0, comma));
    }

    /** Who is asked for, by the source of the first version. */
    record First(long entry, String source, Instant created) {}

    private record File(String ukprn, Instant received, int added, int rows) {}
}
