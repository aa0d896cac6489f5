package org.learnerhub.domain.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.memory.People;

/** What an identifier adds to evidence that is there. */
class IdentifierRuleTest {

    private static final MatchModel MODEL = MatchModel.standard();

    private final IdentifierRule rule = new IdentifierRule(MODEL);

    @Test
    void the_same_identifier_proves_a_look_alike_given_name_a_typing_error() {
        ScoredCandidate lookAlike =
                scored(Map.of(Compared.GIVEN_NAME, Level.CLOSE, Compared.PERSON, Level.TWIN), MODEL.match());

        ScoredCandidate proven = rule.with(lookAlike, Level.EXACT);

        assertThat(level(proven, Compared.PERSON)).isEqualTo(Level.MISSING);
        assertThat(proven.total()).isEqualTo(MODEL.match() + 13 + 6.5);
    }

    @Test
    void it_does_so_of_no_other_gender_middle_name_or_given_name() {
        for (Map<Compared, Level> against : List.of(
                Map.of(Compared.GIVEN_NAME, Level.CLOSE, Compared.GENDER, Level.DIFFERENT),
                Map.of(Compared.GIVEN_NAME, Level.CLOSE, Compared.MIDDLE_OTHER_NAME, Level.DIFFERENT),
                Map.of(Compared.GIVEN_NAME, Level.SIMILAR),
                Map.of(Compared.GIVEN_NAME, Level.DIFFERENT))) {
            Map<Compared, Level> levels = new EnumMap<>(against);
            levels.put(Compared.PERSON, Level.TWIN);

            assertThat(level(rule.with(scored(levels, MODEL.match()), Level.EXACT), Compared.PERSON))
                    .isEqualTo(Level.TWIN);
        }
    }

    @Test
    void a_model_that_does_not_name_it_weighs_it_nothing() {
        String older = new String(MODEL.file(), StandardCharsets.UTF_8).replace("MIS_IDENTIFIER", "# MIS_IDENTIFIER");
        IdentifierRule former = new IdentifierRule(MatchModel.of(older.getBytes(StandardCharsets.UTF_8)));
        ScoredCandidate scored = scored(Map.of(), 3);

        assertThat(former.isWeighed()).isFalse();
        assertThat(former.with(scored, Level.EXACT).total()).isEqualTo(3);
        assertThat(former.with(scored, Level.DIFFERENT).total()).isEqualTo(3);
    }

    @Test
    void evidence_of_a_program_that_knew_no_identifiers_takes_it_on_once() {
        ScoredCandidate once = rule.with(scored(Map.of(), 3), Level.EXACT);
        ScoredCandidate twice = rule.with(once, Level.EXACT);

        assertThat(once.evidence()).extracting(Evidence::field).containsExactlyElementsOf(Compared.all());
        assertThat(twice).isEqualTo(once);
    }

    private static Level level(ScoredCandidate scored, Compared field) {
        return scored.evidence().get(field.ordinal()).level();
    }

    /** As a program without identifiers left it: everything equal but what is said. */
    private static ScoredCandidate scored(Map<Compared, Level> levels, double total) {
        List<Evidence> evidence = Compared.all().stream()
                .filter(field -> field != Compared.MIS_IDENTIFIER)
                .map(field -> {
                    Level equal = field == Compared.PERSON ? Level.MISSING : Level.EXACT;
                    Level level = levels.getOrDefault(field, equal);
                    return new Evidence(field, level, MODEL.weight(field, level));
                })
                .toList();
        return new ScoredCandidate(1, People.uln(1), false, false, total, EnumSet.noneOf(KeyKind.class), evidence);
    }
}
