package org.learnerhub.web.helpdesk;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.learner.RegisteredLearner;
import org.learnerhub.domain.stewardship.MergePreview;
import org.learnerhub.domain.stewardship.MergeProposal.Kind;
import org.learnerhub.web.frame.Show;
import org.springframework.ui.Model;

/** What a merge or an unmerge would bring about, in words for the page. */
final class PreviewWords {

    static final List<LearnerField> SHOWN = List.of(
            LearnerField.GIVEN_NAME,
            LearnerField.MIDDLE_OTHER_NAME,
            LearnerField.PREFERRED_GIVEN_NAME,
            LearnerField.FAMILY_NAME,
            LearnerField.PREVIOUS_FAMILY_NAME,
            LearnerField.DATE_OF_BIRTH,
            LearnerField.GENDER,
            LearnerField.POST_CODE);

    private final Show show;
    private final LifeWords words;

    PreviewWords(Show show) {
        this.show = show;
        words = new LifeWords(show);
    }

    /** @param same whether both say the same */
    record Side(String field, String one, String other, boolean same) {}

    /** @param follows how much goes with the numbers that move */
    record Kept(String kind, long follows, long stays) {}

    void into(Model model, MergePreview preview) {
        RegisteredLearner learner = preview.learner();
        RegisteredLearner master = preview.master();
        model.addAttribute("merge", preview.kind() == Kind.MERGE);
        model.addAttribute("learner", learner == null ? null : learner.uln());
        model.addAttribute("master", master == null ? null : master.uln());
        model.addAttribute("moving", words.numbers(preview.moving()));
        model.addAttribute("staying", words.numbers(preview.staying()));
        model.addAttribute("kept", kept(preview.follows(), preview.stays()));
        model.addAttribute("sides", learner == null || master == null ? List.of() : sides(learner, master));
        model.addAttribute("refused", preview.refusal());
    }

    private List<Side> sides(RegisteredLearner learner, RegisteredLearner master) {
        return SHOWN.stream()
                .filter(field ->
                        learner.details().has(field) || master.details().has(field))
                .map(field -> side(
                        words.field(field),
                        words.value(learner.details(), field),
                        words.value(master.details(), field)))
                .toList();
    }

    private static Side side(String field, String one, String other) {
        return new Side(field, one, other, one.equalsIgnoreCase(other));
    }

    private List<Kept> kept(Map<String, Long> follows, Map<String, Long> stays) {
        return Stream.concat(follows.keySet().stream(), stays.keySet().stream())
                .distinct()
                .map(kind -> new Kept(
                        show.word("helpdesk.kept." + kind),
                        follows.getOrDefault(kind, 0L),
                        stays.getOrDefault(kind, 0L)))
                .toList();
    }
}
