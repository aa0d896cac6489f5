package org.learnerhub.web.developer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Says what this is, and leads everybody to their way in. */
@Controller
class StartController {

    @GetMapping("/")
    String start(HttpServletResponse response) {
        OpenPage.headers(response);
        return "developer/start";
    }
}
