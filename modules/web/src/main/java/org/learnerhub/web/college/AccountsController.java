package org.learnerhub.web.college;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.learnerhub.domain.problem.AccessCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.UserCode;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.domain.user.User;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts of the institution, kept by its own administrator. A password is shown once, on the page that made it. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class AccountsController {

    private static final String NAME = "name";
    private static final int PAGE = 50;

    private static final String EMAIL = "email";

    private final KeepUsers users;
    private final Show show;

    AccountsController(KeepUsers users, Show show) {
        this.users = users;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    @GetMapping("/users")
    String list(SignedIn who, @RequestParam(name = "after", defaultValue = "") String after, Model model) {
        model.addAttribute("administrator", who.administrator());
        if (who.administrator()) {
            List<User> found = users.list(who.caller(), after, PAGE + 1);
            model.addAttribute("users", found.subList(0, Math.min(PAGE, found.size())));
            model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).name() : null);
            model.addAttribute("self", who.user());
        }
        return "college/users";
    }

    @PostMapping("/users")
    String add(
            SignedIn who,
            @RequestParam(name = NAME, defaultValue = "") String name,
            @RequestParam(name = "administrator", defaultValue = "false") boolean administrator,
            @RequestParam(name = EMAIL, defaultValue = "") String email,
            Model model) {
        String account = name.strip().toLowerCase(Locale.ROOT);
        try {
            model.addAttribute(
                    "given",
                    users.add(
                            who.justification("an account for the institution"),
                            NewUser.of(who.ukprn(), account, administrator).writtenTo(email)));
        } catch (RefusedException e) {
            if (e.refusal().code() == AccessCode.RIGHT_MISSING) {
                throw e;
            }
            boolean ofEmail = e.refusal().code() == UserCode.EMAIL_UNFIT;
            model.addAttribute(FormErrors.NAME, FormErrors.of(ofEmail ? EMAIL : NAME, Refusals.text(show, e)));
            model.addAttribute(NAME, name);
            model.addAttribute(EMAIL, email);
        }
        return list(who, "", model);
    }

    @PostMapping("/users/reset")
    String reset(SignedIn who, @RequestParam(name = NAME, defaultValue = "") String name, Model model) {
        model.addAttribute("given", known(() -> users.reset(who.justification("a new password was asked for"), name)));
        return list(who, "", model);
    }

    /** Where somebody of the institution is written to when a file of theirs is done; they may change it themselves. */
    @PostMapping("/users/email")
    String email(
            SignedIn who,
            @RequestParam(name = NAME, defaultValue = "") String name,
            @RequestParam(name = EMAIL, defaultValue = "") String email,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        try {
            users.mail(who.justification("an e-mail address was asked for"), name, email, null);
        } catch (RefusedException e) {
            if (e.refusal().code() != UserCode.EMAIL_UNFIT) {
                throw e;
            }
            model.addAttribute(FormErrors.NAME, FormErrors.of("email-" + name, Refusals.text(show, e)));
            model.addAttribute("typed", email);
            return list(who, "", model);
        }
        after.addFlashAttribute("done", "college.users.email.done");
        return "redirect:/" + Area.of(request) + "/users";
    }

    @PostMapping("/users/end")
    String end(
            SignedIn who,
            @RequestParam(name = NAME, defaultValue = "") String name,
            HttpServletRequest request,
            RedirectAttributes after) {
        known(() -> {
            users.end(who.justification("the account is not needed any more"), name);
            return name;
        });
        after.addFlashAttribute("done", "college.users.ended");
        return "redirect:/" + Area.of(request) + "/users";
    }

    /** Another institution's is not there, like one that nobody has. */
    private static <T> T known(Supplier<T> work) {
        try {
            return work.get();
        } catch (RefusedException e) {
            if (e.refusal().code() == UserCode.USER_UNKNOWN || e.refusal().code() == UserCode.USER_OF_ANOTHER) {
                throw new NothingHere();
            }
            throw e;
        }
    }
}
