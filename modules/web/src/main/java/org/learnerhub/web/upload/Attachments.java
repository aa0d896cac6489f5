package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletResponse;

/** Files that are handed out: to be saved and never opened as a page, whatever is in them. */
final class Attachments {

    private Attachments() {}

    /** @param name letters, digits, dots and hyphens */
    static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }
}
