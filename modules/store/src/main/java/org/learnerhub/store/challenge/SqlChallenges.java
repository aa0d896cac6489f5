package org.learnerhub.store.challenge;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Challenges;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.retention.OldTexts;
import org.learnerhub.store.challenge.ChallengeRow.Numbered;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.SealedTexts;
import org.learnerhub.store.sql.BatchQuery;
import org.learnerhub.store.sql.Dialect;
import org.learnerhub.store.sql.OpenDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * A row for each case, which tells how it stands, and one for each step, of which that follows. What is said in them stands
 * under the key of the learner whom the case is about.
 */
final class SqlChallenges implements Challenges, OldTexts {

    private static final String SELECT = "select * from challenge where ";
    private static final String APPEND =
            "update challenge set state = ?, body = ?, clock_at = ?, open_subject = ? where number = ?";
    private static final String OPEN = "open_subject is not null";

    private final JdbcTemplate jdbc;
    private final JdbcTemplate lists;
    private final ChallengeRow rows;
    private final String challenged;
    private final String steps;

    SqlChallenges(OpenDatabase database, SealedTexts texts) {
        jdbc = database.jdbc();
        lists = database.lists();
        Dialect dialect = database.dialect();
        rows = new ChallengeRow(texts);
        challenged = dialect.lookUp("number, event", "challenge", "event", OPEN);
        steps = dialect.lookUp(
                "challenge, place, done_at, kind, ukprn, user_name, caller_kind, words, sealed, detail",
                "challenge_step",
                "challenge",
                "place >= 0");
    }

    @Override
    public Optional<Challenge> add(Claim claim, List<ChallengeStep> first) {
        @Nullable Object[] values = rows.values(claim, new Challenge(0, claim, first));
        GeneratedKeyHolder number = new GeneratedKeyHolder();
        int added = jdbc.update(
                connection -> {
                    PreparedStatement row = connection.prepareStatement(
                            ChallengeRow.INSERT + " on conflict do nothing", new String[] {"number"});
                    for (int i = 0; i < values.length; i++) {
                        row.setObject(i + 1, values[i]);
                    }
                    return row;
                },
                number);
        if (added == 0) {
            return Optional.empty();
        }
        Challenge one = new Challenge(requireNonNull(number.getKey()).longValue(), claim, first);
        insert(one, 0);
        return Optional.of(one);
    }

    private void insert(Challenge one, int from) {
        List<@Nullable Object[]> added = new ArrayList<>();
        for (int place = from; place < one.steps().size(); place++) {
            added.add(rows.values(one, place));
        }
        jdbc.batchUpdate(ChallengeRow.INSERT_STEP, added);
    }

    @Override
    public Optional<Challenge> openWith(String subject) {
        return read(SELECT + "open_subject = ?", subject).stream().findFirst();
    }

    @Override
    public Optional<Challenge> find(long number) {
        return read(SELECT + "number = ?", number).stream().findFirst();
    }

    @Override
    public Optional<Challenge> lock(long number) {
        return read(SELECT + "number = ? for update", number).stream().findFirst();
    }

    @Override
    public void append(Challenge before, Challenge after) {
        insert(after, before.steps().size());
        jdbc.update(
                APPEND,
                after.state().word().name(),
                ChallengeRow.body(after),
                Moment.column(after.clockAt().orElse(null)),
                after.isOpen() ? after.claim().subject() : null,
                after.number());
    }

    @Override
    public List<Long> due(Instant now, int most) {
        return jdbc.queryForList(
                "select number from challenge where clock_at <= ? order by clock_at, number limit ?",
                Long.class,
                Moment.column(now),
                most);
    }

    @Override
    public List<Challenge> openAboutEvents(long above, int most) {
        return read(
                SELECT + OPEN + " and (event is not null or kind = ?) and number > ? order by number limit ?",
                ChallengeKind.EVENT_MISSING.name(),
                above,
                most);
    }

    @Override
    public List<Challenge> list(Filter filter, int most) {
        BatchQuery query = new BatchQuery(SELECT + "number < ?", filter.below())
                .and("raised_at >= ?", Moment.column(filter.raisedFrom()))
                .and("raised_at < ?", Moment.column(filter.raisedBefore()));
        if (filter.ulns() != null) {
            query.andIn("uln", filter.ulns().stream().map(Uln::number).toList());
        }
        if (filter.party() != null) {
            String answers = BatchQuery.is("body", filter.party());
            String has = answers + " and " + OPEN;
            String either = "(" + answers + " or " + BatchQuery.is("ukprn", filter.party()) + ")";
            query.and(
                    switch (filter.side()) {
                        case EITHER -> either;
                        case HAS_TO_ANSWER -> has;
                        case OTHERS -> either + " and (" + has + ") is not true";
                    });
        }
        if (filter.openOnly()) {
            query.and(OPEN);
        }
        query.then(" order by number desc limit ?", most);
        return read(lists, query.sql(), query.arguments());
    }

    @Override
    public Map<Long, String> challenged(Collection<Long> events) {
        Map<Long, Long> first = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(events.stream().mapToLong(Long::longValue))) {
            jdbc.query(
                    challenged,
                    row -> {
                        first.merge(row.getLong("event"), row.getLong("number"), Math::min);
                    },
                    slice);
        }
        Map<Long, String> references = new HashMap<>();
        first.forEach((event, number) -> references.put(event, Challenge.reference(number)));
        return references;
    }

    /** Cases and steps each for themselves, for a case may be sealed whose steps are not. */
    @Override
    public int seal(int most) {
        int cases = sealEach(
                "select number, uln, original, supplied, contact_name, contact_telephone, contact_email from challenge"
                        + " where sealed is null and (original <> '' or supplied <> '' or contact_name is not null"
                        + " or contact_telephone is not null or contact_email is not null)"
                        + " order by number limit ? for update",
                ChallengeRow.SEAL,
                rows::clearClaim,
                most);
        int stepsSealed = sealEach(
                "select challenge, place, (select uln from challenge where number = challenge_step.challenge) as uln,"
                        + " words from challenge_step where sealed is null and words <> ''"
                        + " order by challenge, place limit ? for update",
                ChallengeRow.SEAL_STEP,
                rows::clearStep,
                most - cases);
        return cases + stepsSealed;
    }

    private int sealEach(String query, String update, RowMapper<Object[]> values, int most) {
        List<Object[]> clear = jdbc.query(query, values, most);
        jdbc.batchUpdate(update, clear);
        return clear.size();
    }

    private List<Challenge> read(String query, Object... values) {
        return read(jdbc, query, values);
    }

    private List<Challenge> read(JdbcTemplate asked, String query, Object... values) {
        SealedTexts.Reading texts = rows.reading();
        Map<Long, Numbered> found = new LinkedHashMap<>();
        asked.query(query, (row, index) -> ChallengeRow.claim(row, texts), values)
                .forEach(one -> found.put(one.number(), one));
        Map<Long, List<ChallengeStep>> of = new HashMap<>();
        for (BigintArray slice : BigintArray.slices(found.keySet().stream().mapToLong(Long::longValue))) {
            jdbc.query(
                            steps + " order by place",
                            (row, index) -> ChallengeRow.step(
                                    row,
                                    texts,
                                    requireNonNull(found.get(row.getLong("challenge")))
                                            .claim()
                                            .uln()),
                            slice)
                    .forEach(step -> of.computeIfAbsent(step.challenge(), number -> new ArrayList<>())
                            .add(step.step()));
        }
        return found.values().stream()
                .map(one -> new Challenge(one.number(), one.claim(), requireNonNull(of.get(one.number()))))
                .toList();
    }
}
