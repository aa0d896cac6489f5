package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.cxf.helpers.HttpHeaderHelper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose path info is the whole path, so that published addresses are whole paths too, and whose questions for
 * a WSDL are all the same one: the dialects' clients ask in several spellings (contract 1.0). A charset that nobody
 * knows is not there; the XML says its own.
 */
final class WholePathRequest extends HttpServletRequestWrapper {

    private static final Set<String> WSDL_QUESTIONS = Set.of("wsdl", "singlewsdl");
    private static final Pattern IMPORT_OR_WSDL = Pattern.compile("wsdl$|wsdl=|xsd=");
    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=[^;]*", Pattern.CASE_INSENSITIVE);

    WholePathRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public String getPathInfo() {
        String rest = super.getPathInfo();
        return rest == null ? super.getServletPath() : super.getServletPath() + rest;
    }

    @Override
    public @Nullable String getContentType() {
        String type = super.getContentType();
        String charset = type == null ? null : HttpHeaderHelper.findCharset(type);
        return type == null || charset == null || HttpHeaderHelper.mapCharset(charset) != null
                ? type
                : CHARSET.matcher(type).replaceAll("");
    }

    @Override
    public @Nullable String getCharacterEncoding() {
        String charset = super.getCharacterEncoding();
        return charset == null ? null : HttpHeaderHelper.mapCharset(charset);
    }

    @Override
    public @Nullable String getQueryString() {
        String query = super.getQueryString();
        return isWsdlQuestion(query) ? "wsdl" : query;
    }

    /** For a WSDL, or for one of the documents that it imports. */
    boolean isQuestionForWsdl() {
        String query = getQueryString();
        return getMethod().equals("GET")
                && query != null
                && IMPORT_OR_WSDL.matcher(query).lookingAt();
    }

    private static boolean isWsdlQuestion(@Nullable String query) {
        return query != null && WSDL_QUESTIONS.contains(query.toLowerCase(Locale.ROOT));
    }
}
