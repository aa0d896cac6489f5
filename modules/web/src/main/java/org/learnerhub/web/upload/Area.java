package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletRequest;

/** Under which of the institutions' two prefixes somebody is. */
public final class Area {

    /** In the model. */
    public static final String NAME = "area";

    public static final String COLLEGE = "/college";
    public static final String AWARDING = "/awarding";

    private Area() {}

    /** {@code college} or {@code awarding}, as addresses and templates have it. */
    public static String of(HttpServletRequest request) {
        return (request.getRequestURI().startsWith(AWARDING) ? AWARDING : COLLEGE).substring(1);
    }
}
