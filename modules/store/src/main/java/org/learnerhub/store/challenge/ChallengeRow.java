package org.learnerhub.store.challenge;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.challenge.Challenge;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.Claim;
import org.learnerhub.domain.challenge.Contact;
import org.learnerhub.domain.challenge.Deadlines;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.store.column.CallerColumns;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.column.StorableText;

/** A case without its steps, and a step, as rows. */
final class ChallengeRow {

    static final String INSERT = "insert into challenge (raised_at, overdue_at, clock_at, uln, known_up_to, event,"
            + " other_event, kind, state, body, reminders, other_ulns, original, supplied, contact_name,"
            + " contact_telephone, contact_email, ukprn, user_name, caller_kind, open_subject)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String INSERT_STEP = "insert into challenge_step (challenge, place, done_at, kind, ukprn, user_name,"
            + " caller_kind, words, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String COMMA = ",";

    private ChallengeRow() {}

    /** In the order of {@link #INSERT}. */
    static @Nullable Object[] values(Claim claim, Challenge one) {
        return new @Nullable Object[] {
            Moment.column(claim.raisedAt()),
            Moment.column(claim.deadlines().overdue()),
            Moment.column(one.clockAt().orElse(null)),
            claim.uln().number(),
            claim.knownUpTo(),
            claim.event(),
            claim.otherEvent(),
            claim.kind().name(),
            one.state().word().name(),
            body(one),
            joined(claim.deadlines().reminders()),
            joined(claim.others()),
            ValueLines.of(claim.original()),
            ValueLines.of(claim.supplied()),
            StorableText.ofNullable(claim.contact().name()),
            StorableText.ofNullable(claim.contact().telephone()),
            StorableText.ofNullable(claim.contact().email()),
            CallerColumns.ukprn(claim.raisedBy()),
            CallerColumns.userName(claim.raisedBy()),
            CallerColumns.kind(claim.raisedBy()),
            StorableText.of(claim.subject())
        };
    }

    /** Whoever had to answer it last. */
    static @Nullable String body(Challenge one) {
        return one.steps().stream()
                .filter(step -> step.kind() == ChallengeStep.Kind.PASSED)
                .map(ChallengeStep::detail)
                .reduce(null, (before, later) -> later);
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(COMMA));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(COMMA));
    }

    /** In the order of {@link #INSERT_STEP}. */
    static @Nullable Object[] values(long challenge, int place, ChallengeStep step) {
        return new @Nullable Object[] {
            challenge,
            place,
            Moment.column(step.at()),
            step.kind().name(),
            CallerColumns.ukprn(step.by()),
            CallerColumns.userName(step.by()),
            CallerColumns.kind(step.by()),
            StorableText.of(step.words()),
            step.detail()
        };
    }

    static Numbered claim(ResultSet row, int index) throws SQLException {
        return new Numbered(
                row.getLong("number"),
                new Claim(
                        ChallengeKind.valueOf(row.getString("kind")),
                        CallerColumns.read(row),
                        requireNonNull(Moment.read(row, "raised_at")),
                        Uln.of(Long.toString(row.getLong("uln"))),
                        parts(row.getString("other_ulns")).stream().map(Uln::of).toList(),
                        row.getObject("event", Long.class),
                        row.getObject("other_event", Long.class),
                        row.getLong("known_up_to"),
                        ValueLines.read(row.getString("original")),
                        ValueLines.read(row.getString("supplied")),
                        new Contact(
                                row.getString("contact_name"),
                                row.getString("contact_telephone"),
                                row.getString("contact_email")),
                        new Deadlines(
                                parts(row.getString("reminders")).stream()
                                        .map(Instant::parse)
                                        .toList(),
                                requireNonNull(Moment.read(row, "overdue_at")))));
    }

    static Placed step(ResultSet row, int index) throws SQLException {
        return new Placed(
                row.getLong("challenge"),
                new ChallengeStep(
                        ChallengeStep.Kind.valueOf(row.getString("kind")),
                        requireNonNull(Moment.read(row, "done_at")),
                        CallerColumns.read(row),
                        row.getString("words"),
                        row.getString("detail")));
    }

    /** A case without its steps. */
    record Numbered(long number, Claim claim) {}

    /** A step of a case. */
    record Placed(long challenge, ChallengeStep step) {}
}
