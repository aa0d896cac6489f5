package org.learnerhub.domain.feed.load;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedFinding;
import org.learnerhub.domain.feed.Statement;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.Qualifications;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent.Achievement;

/** What the list of qualifications says against an achievement (contract 4.4). What is withdrawn need not be on it. */
final class QualificationRules {

    private final Qualifications qualifications;
    private final UnknownQualification unknown;

    QualificationRules(Qualifications qualifications, UnknownQualification unknown) {
        this.qualifications = qualifications;
        this.unknown = unknown;
    }

    /** The list as it is now, of these statements' codes. */
    OfChunk of(Collection<Statement> statements) {
        Set<String> keys = statements.stream()
                .filter(QualificationRules::isJudged)
                .map(statement -> Qualification.key(statement.content().code()))
                .collect(Collectors.toSet());
        return new OfChunk(keys.isEmpty() ? Map.of() : qualifications.of(keys), unknown);
    }

    private static boolean isJudged(Statement statement) {
        return statement.action() != Action.WITHDRAW && statement.content() instanceof Achievement;
    }

    record OfChunk(Map<String, Qualification> known, UnknownQualification unknown) {

        @Nullable
        FeedFinding finding(Statement statement) {
            if (!isJudged(statement) || !(statement.content() instanceof Achievement achievement)) {
                return null;
            }
            Qualification qualification = known.get(Qualification.key(achievement.code()));
            if (qualification == null) {
                return new FeedFinding(
                        unknown == UnknownQualification.HOLD
                                ? FeedCode.QUALIFICATION_UNKNOWN
                                : FeedCode.QUALIFICATION_NOT_LISTED,
                        FeedField.REFERENCE);
            }
            return judged(achievement, qualification);
        }

        private static @Nullable FeedFinding judged(Achievement achievement, Qualification qualification) {
            LocalDate first = qualification.firstAward();
            LocalDate last = qualification.lastAward();
            if (first != null && achievement.awardDate().isBefore(first)) {
                return new FeedFinding(FeedCode.AWARDED_TOO_EARLY, FeedField.AWARD_DATE);
            }
            if (last != null && achievement.awardDate().isAfter(last)) {
                return new FeedFinding(FeedCode.AWARDED_TOO_LATE, FeedField.AWARD_DATE);
            }
            String grade = achievement.grade();
            boolean listed = grade == null
                    || qualification.grades().isEmpty()
                    || qualification.grades().contains(grade);
            return listed ? null : new FeedFinding(FeedCode.GRADE_NOT_LISTED, FeedField.GRADE);
        }
    }
}
