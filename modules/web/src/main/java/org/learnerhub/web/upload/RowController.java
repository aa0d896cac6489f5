package org.learnerhub.web.upload;

import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.access.Right;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.result.ShownRow;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A job and one row of it, at an address that its institution and the hub's own people can both open. */
@Controller
class RowController {

    private static final String REASON = "opened the address of a row";

    private final UploadPages.Needs needs;
    private final BatchViews views;

    RowController(UploadPages.Needs needs, BatchViews views) {
        this.needs = needs;
        this.views = views;
    }

    /** The address that e-mail tells: leads to the page of the job in the pages of whoever opens it. */
    @GetMapping("/batches/{job:[0-9]{1,18}}")
    String job(SignedIn who, @PathVariable("job") long job) {
        return switch (who.audience()) {
            case INSTITUTION -> "redirect:" + area(own(who, job)) + "/batches/" + job;
            case OPERATOR -> "redirect:/operator/batches/" + job;
            case HELPDESK, LEARNER -> throw new NothingHere();
        };
    }

    /** Another institution's is not there. */
    private Call own(SignedIn who, long job) {
        Call call = who.call(Operation.GET_STATUS);
        try {
            Batch unused = needs.collect().status(call.institution(), new BatchId(job));
            return call;
        } catch (RefusedException e) {
            throw new NothingHere();
        }
    }

    private static String area(Call call) {
        return call.may(Right.REGISTER_LEARNERS) || call.may(Right.SEND_PARTICIPATION) ? Area.COLLEGE : Area.AWARDING;
    }

    @GetMapping("/batches/{job:[0-9]{1,18}}/rows/{row:[0-9]{1,9}}")
    String row(SignedIn who, @PathVariable("job") long job, @PathVariable("row") int row, Model model) {
        BatchId id = new BatchId(job);
        boolean institution = who.audience() == Audience.INSTITUTION;
        try {
            ShownRow shown;
            if (institution) {
                Call call = who.call(Operation.SHOW_ROWS);
                shown = needs.results().row(call, id, row).orElseThrow(NothingHere::new);
                model.addAttribute(Area.NAME, area(call).substring(1));
            } else {
                shown = needs.results().row(who.justification(REASON), id, row).orElseThrow(NothingHere::new);
            }
            model.addAttribute("batch", views.batch(shown.batch()));
            model.addAttribute("row", views.row(shown.batch(), shown.row()));
            return "upload/row";
        } catch (RefusedException e) {
            if (e.refusal().code() == IntakeCode.UNKNOWN_BATCH) {
                throw new NothingHere();
            }
            throw e;
        }
    }
}
