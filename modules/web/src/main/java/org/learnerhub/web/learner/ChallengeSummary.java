package org.learnerhub.web.learner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.learner.EntryText.Entry;

/** What somebody is about to say, once more, as the rows of a summary list with ways back to each page. */
final class ChallengeSummary {

    private static final String PAGES = "/learner/challenges/new";

    private final Show show;
    private final ChallengeDraft draft;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    ChallengeSummary(Show show, ChallengeDraft draft) {
        this.show = show;
        this.draft = draft;
    }

    /** @param all entries of the record, of which one may be meant */
    List<Map<String, Object>> rows(List<Entry> all) {
        draft.kind().ifPresent(kind -> row("kind", show.word("learner.challenge.kind." + kind.name()), ""));
        all.stream()
                .filter(entry -> Long.toString(entry.id()).equals(draft.get("event")))
                .forEach(entry -> row("event", entry.title() + "\n" + entry.inBrief(), "/what"));
        draft.kind().ifPresent(kind -> {
            if (kind.isAboutEvent()) {
                List.of("qualification", "code", "body", "grade").forEach(field -> row(field, draft.get(field), "/what"));
                row("date", draft.date().date().map(show::date).orElse(""), "/what");
            } else {
                row("others", draft.get("others"), "/what");
            }
        });
        row("words", draft.get("words"), "/what");
        List.of("name", "telephone", "email").forEach(field -> row(field, draft.get(field), "/contact"));
        return rows;
    }

    private void row(String field, String value, String page) {
        if (value.isEmpty()) {
            return;
        }
        String name = show.word("learner.challenge." + field);
        Map<String, Object> change =
                Map.of("href", PAGES + page, "text", show.word("learner.change"), "visuallyHiddenText", name);
        rows.add(Map.of(
                "key", Map.of("text", name),
                "value", Map.of("text", value),
                "actions", Map.of("items", List.of(change))));
    }
}
