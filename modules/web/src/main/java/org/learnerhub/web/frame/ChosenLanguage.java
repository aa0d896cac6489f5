package org.learnerhub.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** English, or Welsh where the reader chose it ({@code ?lang=cy}), which a cookie remembers. */
final class ChosenLanguage implements LocaleResolver {

    private static final String PARAMETER = "lang";
    private static final String COOKIE = "hub-lang";
    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final int A_YEAR = 31_536_000;

    private final boolean secure;

    ChosenLanguage(boolean secure) {
        this.secure = secure;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.contains(PARAMETER + "=cy")) {
            return WELSH;
        } else if (query != null && query.contains(PARAMETER + "=en")) {
            return Locale.ENGLISH;
        }
        Cookie[] cookies = request.getCookies();
        return cookies != null
                        && Arrays.stream(cookies)
                                .anyMatch(one -> one.getName().equals(COOKIE)
                                        && one.getValue().equals("cy"))
                ? WELSH
                : Locale.ENGLISH;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null) {
            return;
        }
        Cookie cookie =
                new Cookie(COOKIE, locale != null && locale.getLanguage().equals("cy") ? "cy" : "en");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(A_YEAR);
        response.addCookie(cookie);
    }
}
