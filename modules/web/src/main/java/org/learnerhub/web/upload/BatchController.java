package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.feed.FeedConfirmations.Confirmation;
import org.learnerhub.domain.feed.FeedConfirmations.State;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.result.FindingGroup.Weight;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One batch, at every stage: on its way, waiting for a word, tried, answered or refused. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class BatchController {

    private static final String SECONDS = "4";
    private static final int REASON = 254;

    private final UploadPages.Needs needs;
    private final BatchViews views;
    private final Show show;

    BatchController(UploadPages.Needs needs, BatchViews views, Show show) {
        this.needs = needs;
        this.views = views;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    @GetMapping("/batches/{job:[0-9]{1,18}}")
    String batch(SignedIn who, @PathVariable("job") long job, Model model) {
        return page(own(who.call(Operation.GET_STATUS), job), model);
    }

    /** Another institution's is not there. */
    private Batch own(Call call, long job) {
        try {
            return needs.collect().status(call.institution(), new BatchId(job));
        } catch (RefusedException e) {
            throw new NothingHere();
        }
    }

    private String page(Batch batch, Model model) {
        model.addAttribute("batch", views.batch(batch));
        boolean ready = needs.earnest().isReady(batch);
        model.addAttribute("ready", ready);
        needs.earnest()
                .sent(batch)
                .ifPresent(sent -> model.addAttribute("sentAs", sent.id().value()));
        Refusal refusal = batch.refusal();
        if (refusal != null) {
            model.addAttribute("refusal", refusal);
            return "upload/refused";
        }
        if (batch.state() != BatchState.ANSWERED) {
            return underWay(batch, model);
        }
        Map<Weight, List<GroupView>> groups = views.groups(batch);
        model.addAttribute("errorGroups", groups.getOrDefault(Weight.ERROR, List.of()));
        model.addAttribute("reviewGroups", groups.getOrDefault(Weight.REVIEW, List.of()));
        model.addAttribute("queryGroups", groups.getOrDefault(Weight.QUERY, List.of()));
        model.addAttribute("hasRows", needs.results().hasRows(batch));
        model.addAttribute("waiting", needs.fetched().isWaiting(batch));
        return ready ? "upload/check" : "upload/result";
    }

    private String underWay(Batch batch, Model model) {
        Optional<Confirmation> asked = waiting(batch);
        if (asked.isPresent()) {
            model.addAttribute("asked", asked.get());
            return "upload/decide";
        }
        if (!batch.parked()) {
            model.addAttribute("refresh", SECONDS);
        }
        return "upload/progress";
    }

    private Optional<Confirmation> waiting(Batch batch) {
        return batch.state() == BatchState.MATCHED
                ? needs.decide().asked(batch.id()).filter(asked -> asked.state() == State.WAITING)
                : Optional.empty();
    }

    /** Sends for good what was tried; twice is once. */
    @PostMapping("/batches/{job:[0-9]{1,18}}/send")
    String send(SignedIn who, @PathVariable("job") long job, HttpServletRequest request) {
        Call call = who.call(Operation.SUBMIT_FILE);
        Batch tried = own(call, job);
        return "redirect:/" + Area.of(request) + "/batches/"
                + needs.earnest()
                        .send(call.institution(), call.userName(), tried)
                        .batch();
    }

    /** Nothing was done, so nothing has to be. */
    @PostMapping("/batches/{job:[0-9]{1,18}}/stop")
    String stop(SignedIn who, @PathVariable("job") long job, HttpServletRequest request, RedirectAttributes after) {
        Batch unused = own(who.call(Operation.GET_STATUS), job);
        after.addFlashAttribute("done", "upload.check.stopped");
        return "redirect:/" + Area.of(request) + "/upload";
    }

    /** A word on a feed that would change much. */
    @PostMapping("/batches/{job:[0-9]{1,18}}/decide")
    String decide(
            SignedIn who,
            @PathVariable("job") long job,
            @RequestParam(name = "decision", defaultValue = "") String decision,
            @RequestParam(name = "reason", defaultValue = "") String reason,
            HttpServletRequest request,
            Model model) {
        Call call = who.call(Operation.DECIDE_FEED);
        Batch batch = own(call, job);
        FormErrors errors = errors(decision, reason.strip());
        if (errors.isEmpty()) {
            decided(call, batch, decision, reason.strip())
                    .ifPresent(refusal -> errors.add("decision", Refusals.text(show, refusal.code())));
        }
        if (errors.isEmpty()) {
            return "redirect:/" + Area.of(request) + "/batches/" + batch.id();
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("reason", reason);
        model.addAttribute("decision", decision);
        return page(batch, model);
    }

    /** Notes that what was found is right as it was sent. */
    @PostMapping("/batches/{job:[0-9]{1,18}}/findings")
    String confirm(
            SignedIn who,
            @PathVariable("job") long job,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "field", defaultValue = "") String field,
            @RequestParam(name = "note", defaultValue = "") String note,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        Call call = who.call(Operation.CONFIRM_FINDING);
        Batch batch = own(call, job);
        try {
            needs.findings().confirm(call, batch, code, field.isBlank() ? null : field, note);
        } catch (RefusedException e) {
            String text = note.isBlank() ? show.word("upload.query.note.missing") : Refusals.text(show, e);
            model.addAttribute(FormErrors.NAME, FormErrors.of("note-" + code + "-" + field, text));
            return page(batch, model);
        }
        after.addFlashAttribute("done", "upload.query.confirmed");
        return "redirect:/" + Area.of(request) + "/batches/" + batch.id();
    }

    private FormErrors errors(String decision, String reason) {
        FormErrors errors = new FormErrors();
        if (!decision.equals("CONFIRM") && !decision.equals("REFUSE")) {
            errors.add("decision", show.word("upload.decide.decision.missing"));
        }
        if (reason.isEmpty() || reason.length() > REASON) {
            errors.add("reason", show.word("upload.decide.reason.missing"));
        }
        return errors;
    }

    private Optional<Refusal> decided(Call call, Batch batch, String decision, String reason) {
        Justification by = call.to(Operation.DECIDE_FEED, decision + ": " + reason);
        return decision.equals("CONFIRM")
                ? needs.decide().confirm(batch.id(), call.institution().ukprn(), by)
                : needs.decide().refuse(batch.id(), call.institution().ukprn(), by);
    }
}
