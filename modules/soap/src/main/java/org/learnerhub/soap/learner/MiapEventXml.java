package org.learnerhub.soap.learner;

import java.time.LocalDate;
import java.time.Month;
import org.learnerhub.contract.g1.learnerrec.MIAPLearningEvent;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.record.EventContent.Participation;
import org.learnerhub.domain.record.ShownEvent;

/**
 * Events as getLearnerRecord has them (contract 6.1). What the hub has no source for is an empty element where the contract
 * demands one, and left out elsewhere.
 */
public final class MiapEventXml {

    private static final String NO_PROVIDER = "00000000";

    private MiapEventXml() {}

    public static MIAPLearningEvent of(ShownEvent shown) {
        MIAPLearningEvent event = new MIAPLearningEvent();
        event.setAchievementProviderUKPRN(
                shown.provider() == null ? NO_PROVIDER : shown.provider().value());
        event.setAchievementProviderName(EventWords.orEmpty(shown.providerName()));
        event.setAwardingOrganisationCode(EventWords.awardingCode(shown));
        event.setAwardingOrganisationName(EventWords.awardingName(shown));
        event.setLearningOutcomeGradeCode(EventWords.grade(shown.content()));
        event.setLearningOutcomeGradeDesc("");
        event.setAcademicYear(academicYear(shown.content()));
        event.setDateLoaded(WireTime.dateOf(shown.loaded()));
        event.setLastUpdatedDateTime(WireTime.of(shown.state().last().recordedAt()));
        event.setAchievementAwardDate(EventWords.awardDate(shown.content()));
        event.setCreditsAchieved(0L);
        event.setIncrementNumber(shown.state().last().number());
        event.setCollectionType(EventWords.orEmpty(EventWords.collectionType(shown)));
        if (shown.content() instanceof Participation participation) {
            event.setParticipationStartDate(participation.start().toString());
            event.setParticipationEndDate(EventWords.date(participation.end()));
            event.setReturnNumber(EventWords.orEmpty(participation.returnNumber()));
        } else {
            event.setReturnNumber("");
        }
        subject(event, shown);
        event.setDataChallengeIndicator(shown.isUnderChallenge() ? "Y" : "N");
        withoutSource(event);
        return event;
    }

    private static void subject(MIAPLearningEvent event, ShownEvent shown) {
        Qualification qualification = shown.qualification();
        String type = qualification == null ? "" : qualification.type();
        event.setQualificationTypeCode(type);
        event.setQualificationTypeTitle(type);
        event.setSubjectCode(SubjectCode.of(shown));
        event.setSubjectTitle(EventWords.subject(shown));
        event.setQualificationTitle(qualification == null ? EventWords.subject(shown) : qualification.title());
        event.setSectorSubjectAreaCode("");
        event.setSectorSubjectAreaTitle(qualification == null ? "" : EventWords.orEmpty(qualification.subjectArea()));
    }

    private static void withoutSource(MIAPLearningEvent event) {
        event.setFrameworkCode("");
        event.setFrameworkDesc("");
        event.setProgrammeCode("");
        event.setProgrammeDesc("");
        event.setRetakeIndicator("N");
        event.setBinCode("");
    }

    /** Such as 2023/24: results of August are of the year before, courses that begin in August of the year to come. */
    private static String academicYear(EventContent content) {
        LocalDate day = content.keyDate();
        Month begins = content instanceof Participation ? Month.AUGUST : Month.SEPTEMBER;
        int first = day.getMonthValue() >= begins.getValue() ? day.getYear() : day.getYear() - 1;
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }
}
