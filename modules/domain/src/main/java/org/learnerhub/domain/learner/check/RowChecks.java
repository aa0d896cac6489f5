package org.learnerhub.domain.learner.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.CheckedRow;
import org.learnerhub.domain.learner.DateOrder;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.RowCode;

/** All checks of a row, in order: text first, then each field. A field is objected to once. */
public final class RowChecks {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private static final List<RowCheck> CHECKS = List.of(
            new DoubledTextCheck(),
            new WindowsSignsCheck(),
            new TextCheck(),
            new EntityCheck(),
            new MisreadCheck(),
            new LengthCheck(),
            new MissingNameCheck(),
            new UlnCheck(),
            new BirthDateCheck(),
            new GivenOrBlank(LearnerField.GENDER, LearnerRowCode.GENDER_FORMAT, Shapes::isGender),
            new PostCodeCheck(),
            new GivenOrBlank(LearnerField.EMAIL_ADDRESS, LearnerRowCode.EMAIL_FORMAT, Shapes::isEmail),
            new AddressDateCheck(),
            new GivenOrBlank(LearnerField.NATIONALITY, LearnerRowCode.NATIONALITY_FORMAT, Shapes::isCountry),
            new ScottishCandidateNumberCheck(),
            new GivenOrBlank(LearnerField.ABILITY_TO_SHARE, LearnerRowCode.ABILITY_TO_SHARE_FORMAT, Shapes::isSharing),
            new VerificationCheck(),
            new IdentifierCheck(LearnerField.UCI, LearnerRowCode.UCI_FORMAT, Shapes::isUci),
            new IdentifierCheck(LearnerField.UPN, LearnerRowCode.UPN_FORMAT, Shapes::isUpn),
            new TestDataCheck(),
            new OddNameCheck());

    private static final List<RowCheck> TO_VERIFY = List.of(
            new DoubledTextCheck(),
            new WindowsSignsCheck(),
            new TextCheck(),
            new EntityCheck(),
            new MisreadCheck(),
            new LengthCheck(),
            new MissingNameCheck(),
            new UlnToVerifyCheck(),
            new BirthDateCheck(),
            new GivenOrBlank(LearnerField.GENDER, LearnerRowCode.GENDER_FORMAT, Shapes::isGender));

    /** What a row of a feed says of the person whom it is about. */
    private static final List<RowCheck> TO_ATTACH = Stream.concat(
                    TO_VERIFY.stream(), Stream.of(new UlnCheck(), new PostCodeCheck()))
            .toList();

    /** The checks for files submitted at a time; ages count on that day in the United Kingdom. */
    public OnDay on(Instant submitted) {
        return on(submitted, DateOrder.AUTO);
    }

    /** The same for a sender who has settled how dates are written. */
    public OnDay on(Instant submitted, DateOrder dateOrder) {
        return new OnDay(submitted.atZone(UK).toLocalDate(), dateOrder);
    }

    /** The checks on one day. */
    public static final class OnDay {

        private final LocalDate today;
        private final DateOrder dateOrder;

        private OnDay(LocalDate today, DateOrder dateOrder) {
            this.today = today;
            this.dateOrder = dateOrder;
        }

        /** A row whose values may stand in the wrong columns is not looked at any further. */
        public CheckedRow check(RawRow raw) {
            return check(raw, CHECKS);
        }

        /** For rows of which only a number is to be verified: the person may have any age. */
        public CheckedRow checkToVerify(RawRow raw) {
            return ofAnyAge(check(raw, TO_VERIFY));
        }

        /** For what a row of a feed says of a person: as to verify, and the number can be somebody's. */
        public CheckedRow checkToAttach(RawRow raw) {
            return ofAnyAge(check(raw, TO_ATTACH));
        }

        private static CheckedRow ofAnyAge(CheckedRow row) {
            List<Finding> findings = row.findings().stream()
                    .filter(finding -> finding.code() != LearnerRowCode.AGE_OUTSIDE)
                    .toList();
            return new CheckedRow(row.row(), row.original(), row.details(), findings);
        }

        private CheckedRow check(RawRow raw, List<RowCheck> checks) {
            RowUnderCheck row = new RowUnderCheck(raw, today, dateOrder);
            if (raw.findings().stream().noneMatch(OnDay::isAboutTheWhole)) {
                checks.forEach(check -> check.check(row));
            }
            return row.result();
        }

        /** What the reader objects to in one value does not keep the others from being checked. */
        private static boolean isAboutTheWhole(Finding finding) {
            return finding.isError() && (finding.field() == null || finding.code() == RowCode.COLUMNS_DIFFER);
        }
    }
}
