package org.learnerhub.soap.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.problem.FeedCode;
import org.learnerhub.domain.problem.FeedFieldCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.LearnerRowCode;
import org.learnerhub.domain.problem.MatchCode;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.problem.Severity;

class LearnerCodesTest {

    /**
     * Said of single rows: of learners, which have return codes, and of feeds, whose rows tell the hub's own code. The
     * register of providers is none of the learner service's.
     */
    private static final Set<Class<?>> OF_ROWS =
            Set.of(RowCode.class, LearnerRowCode.class, MatchCode.class, FeedFieldCode.class, ProviderCode.class);

    /** From here on a code of feeds is about a feed as a whole. */
    private static final String OF_FEEDS = "HUB-6030";

    private final LearnerCodes codes = new LearnerCodes();

    static List<HubCode> codes() {
        return Catalogue.codes();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void every_problem_of_a_call_or_file_has_a_code_and_nothing_else_has(HubCode code) {
        boolean told = code.severity() == Severity.ERROR && !isOfRow(code);
        assertThat(codes.of(code).isPresent()).isEqualTo(told);
    }

    private static boolean isOfRow(HubCode code) {
        return OF_ROWS.contains(code.getClass())
                || (code.getClass() == FeedCode.class && code.code().compareTo(OF_FEEDS) < 0);
    }

    /** Clients of many vendors act on these. */
    @Test
    void codes_in_use_stay_as_they_are() {
        assertThat(codes().stream()
                        .map(code -> code.code() + " " + codes.of(code).orElse("")))
                .containsAll("""
                    HUB-1001 WSEC0001
                    HUB-1002 WSEC0001
                    HUB-1003 WSEC0001
                    HUB-1004 WSEC0001
                    HUB-1005 WSEC0001
                    HUB-1006 WSEC0001
                    HUB-1007 WSEC0006
                    HUB-1008 WSRC0017
                    HUB-1009 WSEC0001
                    HUB-1010 WSEC0001
                    HUB-1011 WSEC0001
                    HUB-1012 WSEC0001
                    HUB-1013 WSEC0001
                    HUB-1014 WSEC0001
                    HUB-1015 WSEC0001
                    HUB-1016 WSEC0001
                    HUB-1017 WSRC0018
                    HUB-1018 WSEC0001
                    HUB-1019 WSEC0002
                    HUB-1020 WSEC0001
                    HUB-1021 WSEC0001
                    HUB-1022 WSEC0001
                    HUB-1030 WSEC0001
                    HUB-1031 WSEC0001
                    HUB-1032 WSEC0001
                    HUB-1033 WSEC0001
                    HUB-1034 WSEC0001
                    HUB-1035 WSEC0001
                    HUB-1036 WSEC0001
                    HUB-1037 WSEC0999
                    HUB-1038 WSEC0999
                    HUB-1060 WSEC0001
                    HUB-1061 WSEC0001
                    HUB-1062 WSEC0001
                    HUB-1063 WSEC0001
                    HUB-2001 WSEC0003
                    HUB-2002 WSEC0005
                    HUB-2003 WSEC0006
                    HUB-2004 WSEC0003
                    HUB-2005 WSEC0003
                    HUB-2006 WSEC0003
                    HUB-2007 WSEC0005
                    HUB-2008 WSEC0004
                    HUB-2020 WSEC0001
                    HUB-2021 WSEC0001
                    HUB-2022 WSEC0001
                    HUB-2023 WSEC0001
                    HUB-2024 WSEC0001
                    HUB-2025 WSEC0001
                    HUB-2030 WSEC0004
                    HUB-5001 WSRC0008
                    HUB-5002 WSRC0010
                    HUB-5003 WSRC0018
                    HUB-5010 WSEC0999
                    HUB-6031 WSEC0001
                    HUB-6032 WSEC0001
                    HUB-6033 WSEC0001
                    HUB-6034 WSEC0001
                    HUB-6035 WSEC0001
                    HUB-6036 WSEC0001
                    HUB-6060 WSEC0136
                    HUB-6061 WSEC0208
                    HUB-6062 WSEC0206
                    HUB-6101 WSEC0001
                    HUB-6102 WSEC0001
                    HUB-6103 WSEC0001
                    HUB-6104 WSEC0001
                    HUB-6105 WSEC0001
                    HUB-6106 WSEC0001
                    HUB-6107 WSEC0001
                    HUB-6160 WSEC0001
                    HUB-6161 WSEC0001
                    HUB-6162 WSEC0206
                    HUB-6163 WSEC0001
                    HUB-6164 WSEC0001
                    HUB-6165 WSEC0001
                    HUB-6166 WSEC0001
                    HUB-6167 WSEC0001
                    HUB-6168 WSEC0001
                    HUB-6169 WSEC0208
                    HUB-6170 WSEC0001
                    HUB-6171 WSEC0001
                    HUB-6172 WSEC0001
                    HUB-6173 WSEC0001
                    HUB-6174 WSEC0001
                    HUB-6175 WSEC0001
                    HUB-6176 WSEC0001
                    HUB-6177 WSEC0001
                    HUB-6201 WSEC0001
                    HUB-6202 WSEC0001
                    HUB-6203 WSEC0001
                    HUB-6204 WSEC0001
                    HUB-6205 WSEC0001
                    HUB-6206 WSEC0001
                    HUB-6207 WSEC0001
                    HUB-6208 WSEC0001
                    HUB-6209 WSEC0001
                    HUB-7001 WSEC0001
                    HUB-7002 WSEC0001
                    HUB-7003 WSEC0001
                    HUB-7004 WSEC0001
                    HUB-7005 WSEC0001
                    HUB-7006 WSEC0001
                    HUB-7007 WSEC0001
                    HUB-7008 WSEC0001
                    HUB-7009 WSEC0001
                    HUB-7020 WSEC0001
                    HUB-7021 WSEC0001
                    HUB-7022 WSEC0001
                    HUB-7030 WSEC0001
                    HUB-9000 WSEC0999
                    HUB-9010 WSEC0999
                    HUB-9011 WSEC0999
                    HUB-9012 WSEC0999
                    HUB-9013 WSEC0999
                    HUB-9014 WSEC0999
                    HUB-9020 WSEC0001
                    HUB-9021 WSEC0001
                    HUB-9022 WSEC0001
                    HUB-9023 WSEC0001
                    HUB-9024 WSEC0001
                    HUB-9025 WSEC0001
                    HUB-9026 WSEC0999
                    """.lines().toList());
    }
}
