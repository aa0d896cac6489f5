package org.learnerhub.store.record;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.record.EventKey;
import org.learnerhub.domain.record.EventLog;
import org.learnerhub.domain.record.Fact;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;
import org.learnerhub.store.column.TextArray;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.Joined;
import org.learnerhub.store.sql.JoinedReads;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a fact. The row of the count is the lock, and what it says is written with the facts. */
final class SqlEventLog implements EventLog {

    private static final String LAST = "select last_number from record_count where id = 1";
    private static final String ADD_MOVE =
            "insert into record_move (number, uln, master_uln, merged, moved_at) values (?, ?, ?, ?, ?)";

    private static final String WITHIN = " where number > ? and number <= ? order by number limit ?";
    private static final String NEXT_FACTS = "select " + NewFacts.COLUMNS + " from learning_fact" + WITHIN;
    private static final String NEXT_MOVES = "select * from record_move" + WITHIN;

    private static final long NONE = -1;

    /** So many numbers answer as one at most, but for rare ones. */
    private static final int FEW = 10;

    /** A statement for more records than this would keep the first of them waiting: some have hundreds of facts. */
    private static final int MOST_RECORDS = 8;

    private static final Comparator<Fact> ASCENDING = Comparator.comparingLong(Fact::number);

    /** So that an index is walked in one direction. */
    private static final Comparator<EventKey> IN_INDEX =
            Comparator.comparing(EventKey::uln).thenComparing(EventKey::code).thenComparing(EventKey::date);

    private final JdbcTemplate jdbc;
    private final NewFacts newFacts;
    private final RecordPlans statements;
    private final Joined<Collection<Uln>, Known> joined = JoinedReads.by(this::readTogether, MOST_RECORDS);

    SqlEventLog(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        newFacts = NewFacts.on(jdbc, dialect);
        statements = RecordPlans.of(dialect);
    }

    @Override
    public long lock() {
        OpenTransaction.demand();
        return last(LAST + " for update");
    }

    @Override
    public long lastNumber() {
        return last(LAST);
    }

    @Override
    public void append(List<Fact> facts, List<RecordMove> moves, long last) {
        OpenTransaction.demand();
        if (!facts.isEmpty()) {
            newFacts.write(facts);
        }
        if (!moves.isEmpty()) {
            jdbc.batchUpdate(ADD_MOVE, moves, moves.size(), (row, move) -> {
                row.setLong(1, move.number());
                row.setLong(2, move.uln().number());
                row.setLong(3, move.master().number());
                row.setBoolean(4, move.merged());
                row.setObject(5, Moment.column(move.at()));
            });
        }
        jdbc.update("update record_count set last_number = ? where id = 1", last);
    }

    @Override
    public Known known(Collection<Uln> ulns) {
        if (ulns.size() > BigintArray.MOST) {
            return readInTurn(ulns);
        }
        return ulns.size() > FEW || OpenTransaction.isThere()
                ? readTogether(List.of(ulns)).get(0)
                : joined.ask(ulns);
    }

    /** The last number first: what comes between it and the facts is beyond it. */
    private Known readInTurn(Collection<Uln> ulns) {
        long last = lastNumber();
        return new Known(
                last,
                of(ulns).values().stream()
                        .flatMap(Collection::stream)
                        .sorted(ASCENDING)
                        .toList(),
                true);
    }

    /** All in one statement, so that what it says of the last number is true of all facts. */
    private List<Known> readTogether(List<Collection<Uln>> questions) {
        Map<Uln, List<Fact>> facts = new HashMap<>();
        Set<Uln> challenged = new HashSet<>();
        long[] last = {NONE};
        BigintArray numbers = new BigintArray(questions.stream()
                .flatMap(Collection::stream)
                .distinct()
                .mapToLong(Uln::number)
                .toArray());
        jdbc.query(
                statements.known(),
                (ResultSet row) -> {
                    last[0] = row.getLong("last_number");
                    Fact fact = FactRow.read(row, 0);
                    add(facts, fact);
                    if (row.getBoolean("challenged")) {
                        challenged.add(fact.key().uln());
                    }
                },
                numbers);
        long known = last[0] == NONE ? lastNumber() : last[0];
        return questions.stream()
                .map(ulns ->
                        new Known(known, ofThese(ulns, facts), ulns.stream().anyMatch(challenged::contains)))
                .toList();
    }

    private static List<Fact> ofThese(Collection<Uln> ulns, Map<Uln, List<Fact>> facts) {
        return ulns.stream()
                .distinct()
                .flatMap(uln -> facts.getOrDefault(uln, List.of()).stream())
                .sorted(ASCENDING)
                .toList();
    }

    @Override
    public Map<Uln, List<Fact>> of(Collection<Uln> ulns) {
        Map<Uln, List<Fact>> facts = new HashMap<>();
        for (BigintArray slice : slices(ulns)) {
            jdbc.query(statements.all(), FactRow::read, slice).forEach(fact -> add(facts, fact));
        }
        return facts;
    }

    @Override
    public Map<EventKey, List<Fact>> ofKeys(Collection<EventKey> keys) {
        return grouped(keys, Fact::key);
    }

    @Override
    public Map<Long, List<Fact>> ofEvents(Collection<Long> events) {
        List<EventKey> keys = new ArrayList<>();
        for (BigintArray slice : BigintArray.slices(events.stream().mapToLong(Long::longValue))) {
            jdbc.query(statements.first(), FactRow::read, slice).forEach(fact -> keys.add(fact.key()));
        }
        return grouped(keys, Fact::event);
    }

    private <K> Map<K, List<Fact>> grouped(Collection<EventKey> keys, Function<Fact, K> by) {
        List<EventKey> sorted = keys.stream().distinct().sorted(IN_INDEX).toList();
        Map<K, List<Fact>> facts = new HashMap<>();
        for (int from = 0; from < sorted.size(); from += BigintArray.MOST) {
            List<EventKey> slice = sorted.subList(from, Math.min(from + BigintArray.MOST, sorted.size()));
            jdbc.query(
                            statements.ofKeys(),
                            FactRow::read,
                            new BigintArray(slice.stream()
                                    .mapToLong(key -> key.uln().number())
                                    .toArray()),
                            TextArray.of(slice, key -> key.sender().value()),
                            new BigintArray(slice.stream()
                                    .mapToLong(key -> key.kind().ordinal())
                                    .toArray()),
                            TextArray.of(slice, key -> StorableText.of(key.code())),
                            TextArray.of(slice, key -> key.date().toString()))
                    .forEach(fact -> facts.computeIfAbsent(by.apply(fact), key -> new ArrayList<>())
                            .add(fact));
        }
        return facts;
    }

    @Override
    public Changes between(long after, long upTo, Collection<Uln> ulns, int most) {
        List<Fact> facts = new ArrayList<>();
        Map<Long, RecordMove> moves = new TreeMap<>();
        for (BigintArray slice : slices(ulns)) {
            facts.addAll(jdbc.query(statements.facts(), FactRow::read, slice, after, upTo, most));
            for (String sql : statements.moves()) {
                jdbc.query(sql, SqlEventLog::move, slice, after, upTo, most)
                        .forEach(move -> moves.put(move.number(), move));
            }
        }
        facts.sort(ASCENDING);
        return first(facts, List.copyOf(moves.values()), most);
    }

    @Override
    public Changes next(long after, long upTo, int most) {
        return first(
                jdbc.query(NEXT_FACTS, FactRow::read, after, upTo, most),
                jdbc.query(NEXT_MOVES, SqlEventLog::move, after, upTo, most),
                most);
    }

    /** Both have one count. */
    private static Changes first(List<Fact> facts, List<RecordMove> moves, int most) {
        int ofFacts = 0;
        int ofMoves = 0;
        while (ofFacts + ofMoves < most && (ofFacts < facts.size() || ofMoves < moves.size())) {
            if (ofMoves == moves.size()
                    || (ofFacts < facts.size()
                            && facts.get(ofFacts).number() < moves.get(ofMoves).number())) {
                ofFacts++;
            } else {
                ofMoves++;
            }
        }
        return new Changes(List.copyOf(facts.subList(0, ofFacts)), moves.subList(0, ofMoves));
    }

    private long last(String sql) {
        return requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    private static List<BigintArray> slices(Collection<Uln> ulns) {
        return BigintArray.slices(ulns.stream().mapToLong(Uln::number));
    }

    private static void add(Map<Uln, List<Fact>> facts, Fact fact) {
        facts.computeIfAbsent(fact.key().uln(), uln -> new ArrayList<>()).add(fact);
    }

    private static RecordMove move(ResultSet row, int number) throws SQLException {
        return new RecordMove(
                row.getLong("number"),
                new Uln(row.getLong("uln")),
                new Uln(row.getLong("master_uln")),
                row.getBoolean("merged"),
                requireNonNull(Moment.read(row, "moved_at")));
    }
}
