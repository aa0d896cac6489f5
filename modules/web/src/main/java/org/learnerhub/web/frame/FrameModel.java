package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What the frame shows around a page: who is signed in, the area's pages, the languages. */
final class FrameModel implements HandlerInterceptor {

    private static final List<String> IN_WELSH =
            List.of("/learner", "/verify", "/s", "/sign-in", "/sign-up", "/account");

    private final ObjectProvider<Navigation> areas;

    FrameModel(ObjectProvider<Navigation> areas) {
        this.areas = areas;
    }

    /** A language that was chosen is remembered; nothing is taken for something else. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // style and script too, which no other filter passes
        response.setHeader("X-Content-Type-Options", "nosniff");
        String query = request.getQueryString();
        LocaleResolver languages = RequestContextUtils.getLocaleResolver(request);
        if (languages != null && query != null && query.contains("lang=")) {
            languages.setLocale(request, response, languages.resolveLocale(request));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page == null || view == null || view.startsWith("redirect:")) {
            return;
        }
        String path = request.getRequestURI();
        HubUser user = SignedInArgument.present();
        page.addObject("path", path);
        page.addObject("signedInAs", user == null ? null : user.name());
        page.addObject("idleSeconds", FrameConfiguration.IDLE.toSeconds());
        page.addObject("idleMinutes", FrameConfiguration.IDLE.toMinutes());
        page.addObject("warningSeconds", FrameConfiguration.WARNING.toSeconds());
        Optional<Navigation> area =
                areas.orderedStream().filter(one -> one.isOf(path)).findFirst();
        page.addObject("areaKey", area.map(Navigation::key).orElse("frame.name"));
        page.addObject("areaHome", area.map(Navigation::prefix).orElse("/"));
        page.addObject("areaItems", area.map(one -> items(one, path)).orElse(List.of()));
        page.getModel()
                .putIfAbsent(
                        "inWelsh", IN_WELSH.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "/")));
    }

    private static List<Map<String, Object>> items(Navigation area, String path) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Navigation.Item item : area.items()) {
            Map<String, Object> shown = new HashMap<>();
            shown.put("href", item.href());
            shown.put("key", item.key());
            shown.put("current", path.equals(item.href()));
            shown.put(
                    "active",
                    path.equals(item.href())
                            || (!item.href().equals(area.prefix()) && path.startsWith(item.href() + "/")));
            items.add(shown);
        }
        return items;
    }
}
