package org.learnerhub.app.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.matching.MatchModel;
import tools.jackson.databind.json.JsonMapper;

/**
 * What training made of a model, weight by weight.
 *
 * @param census the version by which levels were told; empty: by the name tables alone
 */
record TrainedModel(MatchModel start, MatchModel trained, TrainingPairs drawn, String census, long seed) {

    /** A weight that changed, and how often its level was seen among pairs that share a key, and among blind ones. */
    private record Weight(String name, String before, String after, long seen, long seenBlindly) {}

    private List<Weight> changed() {
        Map<String, String> before = start.settings();
        List<Weight> changed = new ArrayList<>();
        trained.settings().forEach((name, value) -> {
            if (!name.equals("name") && !value.equals(before.get(name))) {
                changed.add(new Weight(
                        name,
                        before.getOrDefault(name, "0"),
                        value,
                        drawn.candidateLevels().of(name),
                        drawn.strangerLevels().of(name)));
            }
        });
        return changed;
    }

    /** A table for people. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%d pairs that share a key, %d blind pairs".formatted(drawn.candidates(), drawn.strangers()));
        lines.add("%-32s %9s %9s %12s %12s".formatted("weight", "old", "new", "seen", "seen blindly"));
        for (Weight weight : changed()) {
            lines.add("%-32s %9s %9s %12d %12d"
                    .formatted(weight.name, weight.before, weight.after, weight.seen, weight.seenBlindly));
        }
        return lines;
    }

    int changes() {
        return changed().size();
    }

    /** For the register of models. */
    String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("pairs", drawn.candidates());
        members.put("blindPairs", drawn.strangers());
        members.put("seed", seed);
        members.put("census", census);
        members.put("weights", changed());
        return JsonMapper.shared().writeValueAsString(members);
    }
}
