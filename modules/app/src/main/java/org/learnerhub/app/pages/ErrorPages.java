package org.learnerhub.app.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.learnerhub.web.frame.FailedPages;
import org.learnerhub.web.page.Page;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What stands at an address where there is nothing, or where something failed: a page for people, two words for programs. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(request);
        Page.headers(response);
        response.setStatus(status.value());
        model.addAttribute("call", request.getAttribute(FailedPages.CALL));
        return switch (status) {
            case NOT_FOUND -> "frame/404";
            case FORBIDDEN -> "frame/403";
            default -> status.is4xxClientError() ? "frame/400" : "frame/500";
        };
    }

    @RequestMapping
    ResponseEntity<Map<String, Object>> words(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("status", status.value(), "error", status.getReasonPhrase()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return status == null ? HttpStatus.NOT_FOUND : status;
    }
}
