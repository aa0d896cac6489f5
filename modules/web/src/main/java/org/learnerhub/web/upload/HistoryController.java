package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedConfirmations;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who of the institution sent what and when, by whatever way, and what nobody has fetched yet. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class HistoryController {

    private static final int MOST = 25;

    /** Batches of all kinds. */
    private static final int LOOKED_AT = 50;

    private final UploadPages.Needs needs;
    private final BatchViews views;

    HistoryController(UploadPages.Needs needs, BatchViews views) {
        this.needs = needs;
        this.views = views;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    /** @param before jobs with smaller numbers only */
    @GetMapping("/batches")
    String history(SignedIn who, @RequestParam(name = "before", required = false) @Nullable Long before, Model model) {
        Call call = who.call(Operation.LIST_BATCHES);
        List<Batch> found = needs.collect()
                .list(call.institution(), null, null, before == null ? null : new BatchId(before), MOST + 1);
        List<Batch> shown = found.subList(0, Math.min(MOST, found.size()));
        Set<BatchId> waiting = needs.fetched().waiting(shown);
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(batch -> new Line(views.batch(batch), waiting.contains(batch.id())))
                        .toList());
        model.addAttribute("first", before == null);
        if (found.size() > MOST) {
            model.addAttribute("next", shown.get(MOST - 1).id().value());
        }
        return "upload/history";
    }

    /**
     * Feeds only, with their control totals and those that wait for a word.
     *
     * @param before jobs with smaller numbers only
     */
    @GetMapping("/feeds")
    String feeds(SignedIn who, @RequestParam(name = "before", required = false) @Nullable Long before, Model model) {
        Call call = who.call(Operation.LIST_BATCHES);
        List<Batch> found = needs.collect()
                .list(call.institution(), null, null, before == null ? null : new BatchId(before), LOOKED_AT);
        model.addAttribute(
                "lines",
                found.stream()
                        .filter(batch -> FeedJob.isOne(batch.job()))
                        .map(batch -> new Feed(views.batch(batch), isAsked(batch)))
                        .toList());
        if (found.size() == LOOKED_AT) {
            model.addAttribute("next", found.get(LOOKED_AT - 1).id().value());
        }
        return "upload/feeds";
    }

    private boolean isAsked(Batch batch) {
        return batch.state() == BatchState.MATCHED
                && needs.decide()
                        .asked(batch.id())
                        .filter(asked -> asked.state() == FeedConfirmations.State.WAITING)
                        .isPresent();
    }

    /** @param asked whether it waits for somebody's word */
    record Feed(BatchView batch, boolean asked) {}

    /** @param waiting whether nobody has fetched its answer */
    record Line(BatchView batch, boolean waiting) {}
}
