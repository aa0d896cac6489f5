package org.learnerhub.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.registration.ReturnCode;

class HubCodeTest {

    private static final Set<Class<?>> OF_ROWS = Set.of(RowCode.class, LearnerRowCode.class, MatchCode.class);

    static List<HubCode> codes() {
        return Catalogue.codes();
    }

    @Test
    void no_code_is_given_twice() {
        assertThat(codes()).extracting(HubCode::code).doesNotHaveDuplicates();
        assertThat(codes()).extracting(HubCode::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_is_found_by_its_text(HubCode code) {
        assertThat(Catalogue.find(code.code())).containsSame(code);
        assertThat(Catalogue.find(code.name())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_code_lies_in_the_range_of_its_area(HubCode code) {
        assertThat(code.code()).matches("HUB-[12345679][0-9]{3}");
        assertThat(code.code().substring(4)).matches(range(code.getClass()));
        boolean goesOn = Set.of("HUB-11", "HUB-31").contains(code.code().substring(0, 6));
        assertThat(code.severity() == Severity.ERROR).isNotEqualTo(goesOn);
    }

    private static String range(Class<?> area) {
        return switch (area.getSimpleName()) {
            case "IntakeCode" -> "1[01].*";
            case "RequestCode" -> "10[126].";
            case "FolderCode" -> "103.|111.";
            case "AccessCode" -> "20[^2].";
            case "SignatureCode" -> "202.";
            case "RowCode", "LearnerRowCode" -> "3[01]..";
            case "MatchCode" -> "4...";
            case "ResultCode" -> "5...";
            case "FeedCode" -> "60[0-3].|314.";
            case "FeedFieldCode" -> "60[45].";
            case "RecordCode" -> "60[67].";
            case "QualificationCode" -> "70[0-4].";
            case "ProviderCode" -> "70[5-8].|315[0-8]";
            case "ProposalCode" -> "704.";
            case "ProviderDecisionCode" -> "709.|3159";
            case "ShareCode" -> "61[678].";
            case "StewardshipCode" -> "610[1-7]|613.";
            case "ExtractCode" -> "610[089]|61[12].";
            case "GhostCode" -> "619.";
            case "ChallengeCode" -> "614.|615[0-4]";
            case "NoticeCode" -> "615[5-9]";
            case "ReviewCode" -> "620.";
            case "RetentionCode" -> "62[12].";
            case "UserCode" -> "623.";
            case "InternalCode" -> "900.|901[5-9]";
            case "MoveCode" -> "901[0-4]";
            case "ModelCode" -> "902.";
            default -> "an area without a range";
        };
    }

    @ParameterizedTest
    @MethodSource("codes")
    void what_can_stop_a_row_has_a_return_code_and_nothing_else_has(HubCode code) {
        if (stopsRows(code)) {
            assertThat(returned(code).isResolved()).isFalse();
        } else {
            assertThatNullPointerException().isThrownBy(() -> returned(code)).withMessage(code.code());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_sentence_is_a_whole_sentence_about_no_person(HubCode code) {
        for (String sentence : List.of(code.sentence(), code.mend())) {
            assertThat(sentence).matches("[A-Z0-9].*[.]").doesNotContain("%", "{", "}", "null", "\n", "  ");
        }
        assertThat(code.sentence()).isNotEqualTo(code.mend());
    }

    /** Institutions have these in their handbooks: a number may be added, never moved to another meaning. */
    @Test
    void codes_in_use_keep_their_meaning() throws IOException {
        assertThat(inUse()).isSorted().hasSizeGreaterThan(300);
        assertThat(codes().stream().map(HubCodeTest::line)).containsAll(inUse());
    }

    private static String line(HubCode code) {
        String ends = stopsRows(code) ? returned(code).name() : code.severity().name();
        return code.code().substring(4) + " " + ends + " " + code.name();
    }

    private static boolean stopsRows(HubCode code) {
        return OF_ROWS.contains(code.getClass()) && code.severity() == Severity.ERROR;
    }

    private static ReturnCode returned(HubCode code) {
        return ReturnCode.of(new Finding(code, null));
    }

    private static List<String> inUse() throws IOException {
        try (InputStream list = HubCodeTest.class.getResourceAsStream("codes-in-use.txt")) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
