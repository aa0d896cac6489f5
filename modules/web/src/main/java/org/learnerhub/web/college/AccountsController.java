package org.learnerhub.web.college;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.domain.user.User;
import org.learnerhub.web.frame.FormErrors;
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
    private static final int PAGE = 25;

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
            Model model) {
        String account = name.strip().toLowerCase(Locale.ROOT);
        try {
            model.addAttribute(
                    "given",
                    users.add(
                            who.justification("an account for the institution"),
                            NewUser.of(who.ukprn(), account, administrator)));
        } catch (RefusedException e) {
            model.addAttribute(FormErrors.NAME, FormErrors.of(NAME, Refusals.text(show, e)));
            model.addAttribute(NAME, name);
        }
        return list(who, "", model);
    }

    @PostMapping("/users/reset")
    String reset(SignedIn who, @RequestParam(name = NAME, defaultValue = "") String name, Model model) {
        model.addAttribute("given", users.reset(who.justification("a new password was asked for"), name));
        return list(who, "", model);
    }

    @PostMapping("/users/end")
    String end(
            SignedIn who,
            @RequestParam(name = NAME, defaultValue = "") String name,
            HttpServletRequest request,
            RedirectAttributes after) {
        users.end(who.justification("the account is not needed any more"), name);
        after.addFlashAttribute("done", "college.users.ended");
        return "redirect:/" + Area.of(request) + "/users";
    }
}
