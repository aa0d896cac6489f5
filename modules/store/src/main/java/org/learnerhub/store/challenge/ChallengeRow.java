package org.learnerhub.store.challenge;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
import org.learnerhub.store.column.SealedTexts;
import org.learnerhub.store.column.StorableText;

/** A case without its steps, and a step, as rows; what people say in them under the learner's key. */
final class ChallengeRow {

    static final String INSERT = "insert into challenge (raised_at, overdue_at, clock_at, uln, known_up_to, event,"
            + " other_event, kind, state, body, reminders, other_ulns, original, supplied, sealed, ukprn, user_name,"
            + " caller_kind, open_subject)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', ?, ?, ?, ?, ?)";
    static final String INSERT_STEP = "insert into challenge_step (challenge, place, done_at, kind, ukprn, user_name,"
            + " caller_kind, words, sealed, detail) values (?, ?, ?, ?, ?, ?, ?, '', ?, ?)";
    static final String SEAL = "update challenge set original = '', supplied = '', contact_name = null,"
            + " contact_telephone = null, contact_email = null, sealed = ? where number = ?";
    static final String SEAL_STEP =
            "update challenge_step set words = '', sealed = ? where challenge = ? and place = ?";

    private static final List<@Nullable String> UNREADABLE_CLAIM =
            Arrays.asList("", "", SealedTexts.UNREADABLE, null, null);
    private static final List<@Nullable String> UNREADABLE_STEP = Arrays.asList(SealedTexts.UNREADABLE);

    private static final String COMMA = ",";

    private final SealedTexts texts;

    ChallengeRow(SealedTexts texts) {
        this.texts = texts;
    }

    /** In the order of {@link #INSERT}. */
    @Nullable
    Object[] values(Claim claim, Challenge one) {
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
            sealed(claim),
            CallerColumns.ukprn(claim.raisedBy()),
            CallerColumns.userName(claim.raisedBy()),
            CallerColumns.kind(claim.raisedBy()),
            StorableText.of(claim.subject())
        };
    }

    private byte[] sealed(Claim claim) {
        return texts.seal(
                claim.uln(),
                ValueLines.of(claim.original()),
                ValueLines.of(claim.supplied()),
                StorableText.ofNullable(claim.contact().name()),
                StorableText.ofNullable(claim.contact().telephone()),
                StorableText.ofNullable(claim.contact().email()));
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
    @Nullable
    Object[] values(Challenge one, int place) {
        ChallengeStep step = one.steps().get(place);
        return new @Nullable Object[] {
            one.number(),
            place,
            Moment.column(step.at()),
            step.kind().name(),
            CallerColumns.ukprn(step.by()),
            CallerColumns.userName(step.by()),
            CallerColumns.kind(step.by()),
            sealedStep(one, place),
            step.detail()
        };
    }

    private byte[] sealedStep(Challenge one, int place) {
        return texts.seal(
                one.claim().uln(), StorableText.of(one.steps().get(place).words()));
    }

    /** What was sealed; of before, or emptied by an erasure: what stands in these columns. */
    private static List<@Nullable String> said(
            ResultSet row, SealedTexts.Reading texts, Uln uln, List<@Nullable String> unreadable, String... columns)
            throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        if (sealed != null) {
            return texts.open(uln, sealed).orElse(unreadable);
        }
        List<@Nullable String> clear = new ArrayList<>();
        for (String column : columns) {
            clear.add(row.getString(column));
        }
        return clear;
    }

    /** What {@link #SEAL} wants of a row of before. */
    Object[] clearClaim(ResultSet row, int index) throws SQLException {
        byte[] sealed = texts.seal(
                uln(row),
                row.getString("original"),
                row.getString("supplied"),
                row.getString("contact_name"),
                row.getString("contact_telephone"),
                row.getString("contact_email"));
        return new Object[] {sealed, row.getLong("number")};
    }

    /** What {@link #SEAL_STEP} wants of a row of before. */
    Object[] clearStep(ResultSet row, int index) throws SQLException {
        return new Object[] {texts.seal(uln(row), row.getString("words")), row.getLong("challenge"), row.getInt("place")
        };
    }

    private static Uln uln(ResultSet row) throws SQLException {
        return Uln.of(Long.toString(row.getLong("uln")));
    }

    SealedTexts.Reading reading() {
        return texts.reading();
    }

    static Numbered claim(ResultSet row, SealedTexts.Reading texts) throws SQLException {
        Uln uln = uln(row);
        List<@Nullable String> said = said(
                row,
                texts,
                uln,
                UNREADABLE_CLAIM,
                "original",
                "supplied",
                "contact_name",
                "contact_telephone",
                "contact_email");
        return new Numbered(
                row.getLong("number"),
                new Claim(
                        ChallengeKind.valueOf(row.getString("kind")),
                        CallerColumns.read(row),
                        requireNonNull(Moment.read(row, "raised_at")),
                        uln,
                        parts(row.getString("other_ulns")).stream().map(Uln::of).toList(),
                        row.getObject("event", Long.class),
                        row.getObject("other_event", Long.class),
                        row.getLong("known_up_to"),
                        ValueLines.read(requireNonNull(said.get(0))),
                        ValueLines.read(requireNonNull(said.get(1))),
                        new Contact(said.get(2), said.get(3), said.get(4)),
                        new Deadlines(
                                parts(row.getString("reminders")).stream()
                                        .map(Instant::parse)
                                        .toList(),
                                requireNonNull(Moment.read(row, "overdue_at")))));
    }

    /** @param uln whom the case is about */
    static Placed step(ResultSet row, SealedTexts.Reading texts, Uln uln) throws SQLException {
        return new Placed(
                row.getLong("challenge"),
                new ChallengeStep(
                        ChallengeStep.Kind.valueOf(row.getString("kind")),
                        requireNonNull(Moment.read(row, "done_at")),
                        CallerColumns.read(row),
                        requireNonNull(
                                said(row, texts, uln, UNREADABLE_STEP, "words").get(0)),
                        row.getString("detail")));
    }

    /** A case without its steps. */
    record Numbered(long number, Claim claim) {}

    /** A step of a case. */
    record Placed(long challenge, ChallengeStep step) {}
}
