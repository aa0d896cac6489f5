package org.learnerhub.store.ghost;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.learnerhub.domain.ghost.Claim;
import org.learnerhub.domain.ghost.ClaimedLearner;
import org.learnerhub.domain.ghost.ClaimedLearners;
import org.learnerhub.domain.ghost.Registration;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.store.column.BigintArray;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.Dialect;
import org.springframework.jdbc.core.JdbcTemplate;

/** By the primary key, page by page; what belongs to a page by a statement for each table, through indexes. */
final class SqlClaimedLearners implements ClaimedLearners {

    private static final String FIELDS =
            ASKED.stream().map(field -> field.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    private static final String NEXT = "select entry, uln, version, created_at, source, " + SharedContacts.EMAIL
            + " as email_key, " + SharedContacts.ADDRESS + " as address_key, " + FIELDS
            + " from learner where entry > ? and status = 1 order by entry limit ?";

    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final Around around;
    private final String firstSource;

    SqlClaimedLearners(JdbcTemplate jdbc, Dialect dialect) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        around = new Around(jdbc, dialect);
        firstSource = dialect.lookUp("entry, source", "learner_version", "entry", "version = 1");
    }

    @Override
    public void each(int most, Consumer<List<ClaimedLearner>> page) {
        SharedContacts shared = SharedContacts.read(jdbc);
        Origins origins = new Origins(jdbc, dialect);
        long after = 0;
        List<Entry> entries = jdbc.query(NEXT, SqlClaimedLearners::entry, after, most);
        while (!entries.isEmpty()) {
            page.accept(learners(entries, shared, origins));
            after = entries.get(entries.size() - 1).entry();
            entries = jdbc.query(NEXT, SqlClaimedLearners::entry, after, most);
        }
    }

    private List<ClaimedLearner> learners(List<Entry> entries, SharedContacts shared, Origins origins) {
        Map<Long, Registration> registrations = origins.of(withFirstSources(entries));
        Around.Page page = around.of(entries.stream().map(Entry::uln).toList());
        return entries.stream()
                .map(entry -> new ClaimedLearner(
                        new Uln(entry.uln()),
                        entry.details(),
                        requireNonNull(registrations.get(entry.entry())),
                        shared.email(entry.emailKey()),
                        shared.address(entry.addressKey()),
                        claims(page, entry),
                        knownTo(page, entry)))
                .toList();
    }

    private static List<Claim> claims(Around.Page page, Entry entry) {
        return page.claims().getOrDefault(entry.uln(), List.of());
    }

    private static Set<Ukprn> knownTo(Around.Page page, Entry entry) {
        return page.knownTo().getOrDefault(entry.uln(), Set.of());
    }

    /** Whoever was changed has the source of the change; the first one is kept with the first version. */
    private List<Origins.First> withFirstSources(List<Entry> entries) {
        Map<Long, String> first = new HashMap<>();
        BigintArray.slices(entries.stream().filter(entry -> entry.version() > 1).mapToLong(Entry::entry))
                .forEach(slice -> jdbc.query(
                        firstSource,
                        row -> {
                            first.put(row.getLong("entry"), requireNonNull(row.getString("source")));
                        },
                        slice));
        return entries.stream()
                .map(entry -> new Origins.First(
                        entry.entry(), first.getOrDefault(entry.entry(), entry.source()), entry.created()))
                .toList();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (LearnerField field : ASKED) {
            details.set(field, row.getString(field.name().toLowerCase(Locale.ROOT)));
        }
        String email = row.getString("email_key");
        String address = row.getString("address_key");
        return new Entry(
                row.getLong("entry"),
                row.getLong("uln"),
                row.getInt("version"),
                requireNonNull(Moment.read(row, "created_at")),
                requireNonNull(row.getString("source")),
                email == null ? "" : email,
                address == null ? "" : address,
                details.build());
    }

    /** A row of the page. */
    private record Entry(
            long entry,
            long uln,
            int version,
            Instant created,
            String source,
            String emailKey,
            String addressKey,
            LearnerDetails details) {}
}
