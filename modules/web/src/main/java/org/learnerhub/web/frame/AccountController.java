package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.domain.user.AccountMail;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String EMAIL = "email";
    private static final String WHEN_DONE = "whenDone";

    private final FrameNeeds needs;
    private final Entrance entrance;
    private final Passkeys passkeys;
    private final Show show;

    AccountController(FrameNeeds needs, Entrance entrance, Passkeys passkeys, Show show) {
        this.passkeys = passkeys;
        this.needs = needs;
        this.entrance = entrance;
        this.show = show;
    }

    @GetMapping
    String account(SignedIn who, Model model) {
        model.addAttribute("who", who);
        model.addAttribute("home", entrance.home());
        model.addAttribute("passkeys", own(who) ? passkeys.of(who.user()) : List.of());
        model.addAttribute("written", who.audience() != Audience.LEARNER);
        if (!model.containsAttribute(EMAIL)) {
            AccountMail mail =
                    own(who) ? needs.users().find(who.user()).map(User::mail).orElse(null) : null;
            model.addAttribute(EMAIL, mail == null ? "" : mail.address());
            model.addAttribute(WHEN_DONE, mail == null || mail.whenDone());
        }
        return "frame/account";
    }

    /** Where one reads e-mail, and whether one wants any. */
    @PostMapping("/email")
    String email(
            SignedIn who,
            @RequestParam(name = EMAIL, defaultValue = "") String email,
            @RequestParam(name = WHEN_DONE, defaultValue = "false") boolean whenDone,
            Model model,
            RedirectAttributes after) {
        try {
            needs.mail().change(who.user(), email, whenDone);
        } catch (RefusedException e) {
            if (e.refusal().code() != UserCode.EMAIL_UNFIT) {
                throw e;
            }
            model.addAttribute(FormErrors.NAME, FormErrors.of(EMAIL, Refusals.text(show, e)));
            model.addAttribute(EMAIL, email);
            model.addAttribute(WHEN_DONE, whenDone);
            return account(who, model);
        }
        after.addFlashAttribute("done", email.isBlank() ? "frame.email.removed" : "frame.email.kept");
        return "redirect:/account";
    }

    /** Whom a provider let in may have the name of somebody's account there, and has none here. */
    private static boolean own(SignedIn who) {
        return who.login().provider().equals(Entrance.OWN);
    }

    @PostMapping("/passkeys/remove")
    String remove(SignedIn who, @RequestParam("id") String id, RedirectAttributes after) {
        passkeys.remove(who.user(), id);
        after.addFlashAttribute("done", "frame.passkey.removed");
        return "redirect:/account";
    }

    @GetMapping("/password")
    String form(SignedIn who, Model model) {
        model.addAttribute(
                "due",
                needs.users().find(who.user()).filter(user -> user.mustChange()).isPresent());
        return "frame/password";
    }

    @PostMapping("/password")
    String change(
            SignedIn who,
            @RequestParam(name = "old", defaultValue = "") String old,
            @RequestParam(name = "chosen", defaultValue = "") String chosen,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes after) {
        try {
            needs.passwords().change(who.user(), old, chosen);
        } catch (RefusedException e) {
            boolean wrong = e.refusal().code() == UserCode.SIGN_IN_REFUSED;
            model.addAttribute(
                    FormErrors.NAME,
                    wrong
                            ? FormErrors.of("old", show.word("frame.password.old.wrong"))
                            : FormErrors.of("chosen", Refusals.text(show, e)));
            return form(who, model);
        }
        entrance.refresh(request, response);
        after.addFlashAttribute("done", "frame.password.done");
        return "redirect:/account";
    }
}
