package org.learnerhub.web.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.LearnerStatus;
import org.learnerhub.domain.matching.Level;
import org.learnerhub.domain.problem.Severity;
import org.learnerhub.domain.record.Action;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.review.ReviewVerdict;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.web.frame.FrameConfiguration;
import org.springframework.context.MessageSource;

/** Words that pages ask for by what they show: there is one for whatever can be shown. */
class StaffWordsTest {

    private static final MessageSource WORDS = FrameConfiguration.words();

    @Test
    void whatever_can_be_shown_has_a_word() {
        Stream<String> keys = Stream.of(
                        of("helpdesk.level.", Level.values(), Level::label),
                        of("helpdesk.status.", LearnerStatus.values(), StaffWordsTest::small),
                        of("helpdesk.action.", Action.values(), StaffWordsTest::small),
                        of("helpdesk.participation.", EventContent.Status.values(), StaffWordsTest::small),
                        of("helpdesk.verdict.", ReviewVerdict.values(), StaffWordsTest::small),
                        of("helpdesk.challenge.kind.", ChallengeKind.values(), ChallengeKind::word),
                        of("helpdesk.challenge.state.", ChallengeState.Word.values(), ChallengeState.Word::wire),
                        of("helpdesk.challenge.step.", ChallengeStep.Kind.values(), StaffWordsTest::small),
                        of("helpdesk.value.", StatedValue.values(), StatedValue::xmlName),
                        of("operator.state.", BatchState.values(), Enum::name),
                        of("operator.role.", Role.values(), Enum::name),
                        of("operator.audience.", Audience.values(), Enum::name),
                        of("developer.severity.", Severity.values(), StaffWordsTest::small),
                        fields(CaseWords.COMPARED),
                        fields(PreviewWords.SHOWN),
                        fields(LearnerPagesController.NAMES))
                .flatMap(all -> all);

        assertThat(keys)
                .allSatisfy(key -> assertThat(WORDS.getMessage(key, new Object[] {"1"}, "", Locale.ENGLISH))
                        .as(key)
                        .isNotBlank());
    }

    private static <T> Stream<String> of(String prefix, T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(value -> prefix + word.apply(value));
    }

    private static Stream<String> fields(List<LearnerField> fields) {
        return fields.stream().map(field -> "helpdesk.field." + small(field));
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
