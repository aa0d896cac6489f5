package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.web.page.Visitors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner opens an account; it leads to nobody's record until a letter binds it. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

    private static final int TOO_MANY = 429;

    private final FrameNeeds needs;
    private final Entrance entrance;
    private final Visitors visitors;
    private final Show show;

    SignUpController(FrameNeeds needs, Entrance entrance, Visitors visitors, Show show) {
        this.needs = needs;
        this.entrance = entrance;
        this.visitors = visitors;
        this.show = show;
    }

    @GetMapping
    String form() {
        return "frame/sign-up";
    }

    @PostMapping
    String open(
            @RequestParam(name = "username", defaultValue = "") String username,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("username", username);
        if (visitors.stop(request, "").isPresent()) {
            response.setStatus(TOO_MANY);
            return "frame/busy";
        }
        try {
            String name = username.strip().toLowerCase(Locale.ROOT);
            entrance.half(request, needs.accounts().open(name, password));
            return "redirect:/sign-in/code";
        } catch (RefusedException e) {
            boolean ofPassword = e.refusal().code() == UserCode.PASSWORD_UNFIT;
            model.addAttribute(
                    FormErrors.NAME, FormErrors.of(ofPassword ? "password" : "username", Refusals.text(show, e)));
            return "frame/sign-up";
        }
    }
}
