package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletResponse;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.ui.Model;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Errors of pages, in the pages' own dress. */
@ControllerAdvice(
        basePackages = {
            "org.learnerhub.web.frame",
            "org.learnerhub.web.college",
            "org.learnerhub.web.awarding",
            "org.learnerhub.web.upload",
            "org.learnerhub.web.learner",
            "org.learnerhub.web.helpdesk",
            "org.learnerhub.web.operator",
            "org.learnerhub.web.developer",
            "org.learnerhub.web.share",
            "org.learnerhub.web.verify"
        })
class FrameErrors {

    private static final Logger LOG = LoggerFactory.getLogger(FrameErrors.class);
    private static final int REFUSED = 422;

    private final FrameNeeds needs;

    FrameErrors(FrameNeeds needs) {
        this.needs = needs;
    }

    @ExceptionHandler(NothingHere.class)
    String nothing(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "frame/404";
    }

    @ExceptionHandler(RefusedException.class)
    String refused(RefusedException refusal, Model model, HttpServletResponse response) {
        HubCode code = refusal.refusal().code();
        response.setStatus(code == AccessCode.RIGHT_MISSING ? HttpServletResponse.SC_FORBIDDEN : REFUSED);
        model.addAttribute("code", code.code());
        model.addAttribute("sentence", refusal.refusal().text());
        model.addAttribute("mend", code.mend());
        return "frame/refused";
    }

    /** An address or a form that none of our pages makes. */
    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class})
    String notUnderstood(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return "frame/400";
    }

    /** The log has the id and the trace without texts of the data; the reader has the id. */
    @ExceptionHandler(Exception.class)
    String failed(Exception failure, Model model, HttpServletResponse response) {
        String id = needs.ids().get();
        LOG.error("a page failed, call {}: {}", id, SafeTrace.of(failure));
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        model.addAttribute("call", id);
        return "frame/500";
    }
}
