package org.learnerhub.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.learnerhub.app.PagesHub;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address of the running web application, as it answers itself: no list by hand that could go stale.
 *
 * @param method {@code GET} or {@code POST}
 * @param pattern without what its variables may be, such as {@code /college/batches/{job}}
 */
record PageAddress(String method, String pattern) {

    private static final Comparator<PageAddress> ORDER =
            Comparator.comparing(PageAddress::pattern).thenComparing(PageAddress::method);

    /** Every GET and POST that a controller answers. One that says no method answers both. */
    static List<PageAddress> all(PagesHub hub) {
        List<PageAddress> all = new ArrayList<>();
        hub.parts(RequestMappingHandlerMapping.class).stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> all.addAll(of(info)));
        return all.stream().distinct().sorted(ORDER).toList();
    }

    private static List<PageAddress> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        List<PageAddress> found = new ArrayList<>();
        for (RequestMethod method : List.of(RequestMethod.GET, RequestMethod.POST)) {
            if (methods.isEmpty() || methods.contains(method)) {
                info.getPatternValues()
                        .forEach(pattern -> found.add(new PageAddress(method.name(), withoutShapes(pattern))));
            }
        }
        return found;
    }

    /** What a variable may be, in braces of its own at times. */
    private static String withoutShapes(String pattern) {
        return pattern.replaceAll("\\{([a-z]+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
    }

    boolean hasVariable() {
        return pattern.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
