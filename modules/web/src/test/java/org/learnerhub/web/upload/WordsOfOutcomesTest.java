package org.learnerhub.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.challenge.ChallengeKind;
import org.learnerhub.domain.challenge.ChallengeState;
import org.learnerhub.domain.challenge.ChallengeStep;
import org.learnerhub.domain.challenge.StatedValue;
import org.learnerhub.domain.enquiry.FindAnswer;
import org.learnerhub.domain.enquiry.VerificationCode;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.feed.FeedOutcome;
import org.learnerhub.domain.feed.HeldRow;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.registration.ReturnCode;
import org.learnerhub.domain.result.RowEnd;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
import org.learnerhub.web.frame.FrameConfiguration;

/** What templates put together of a key and a word of the domain has words for every such word. */
class WordsOfOutcomesTest {

    static Stream<String> keys() {
        return Stream.of(
                        of("upload.outcome.", ReturnCode.words().stream()),
                        of("upload.outcome.", FeedOutcome.words().stream()),
                        of("upload.outcome.", names(VerificationCode.values())),
                        of("upload.kind.", Arrays.stream(FileKind.values()).map(FileKind::word)),
                        of("upload.way.", Arrays.stream(WayIn.values()).map(WayIn::label)),
                        of("upload.state.", small(BatchState.values())),
                        of("upload.rows.end.", small(RowEnd.values())),
                        of("college.found.", names(FindAnswer.Outcome.values())),
                        of("college.field.", LearnerField.all().stream().map(LearnerField::xmlName)),
                        of("college.provider.state.", names(Proposal.State.values())),
                        of("awarding.held.state.", names(HeldRow.State.values())),
                        of("awarding.challenge.kind.", names(ChallengeKind.values())),
                        of("awarding.challenge.state.", names(ChallengeState.Word.values())),
                        of("awarding.challenge.step.", names(ChallengeStep.Kind.values())),
                        of(
                                "awarding.value.",
                                Arrays.stream(StatedValue.values()).map(StatedValue::xmlName)))
                .flatMap(all -> all);
    }

    private static Stream<String> of(String prefix, Stream<String> words) {
        return words.map(word -> prefix + word);
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }

    private static Stream<String> small(Enum<?>[] constants) {
        return names(constants).map(name -> name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void there_are_words_for(String key) {
        assertThat(FrameConfiguration.words().getMessage(key, new Object[0], "", Locale.ENGLISH))
                .isNotBlank();
    }
}
