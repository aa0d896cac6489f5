package org.learnerhub.soap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.regex.Pattern;
import org.apache.cxf.helpers.HttpHeaderHelper;
import org.jspecify.annotations.Nullable;

/**
 * A message whose path info is the whole path of its service as published, and that has no query: a client may send its
 * messages to where it found the WSDL. A charset that nobody knows is not there; the XML says its own.
 */
final class WholePathRequest extends HttpServletRequestWrapper {

    private static final Pattern CHARSET = Pattern.compile(";\\s*charset=[^;]*", Pattern.CASE_INSENSITIVE);

    private final String address;

    WholePathRequest(HttpServletRequest request, String address) {
        super(request);
        this.address = address;
    }

    @Override
    public String getServletPath() {
        return "";
    }

    @Override
    public String getPathInfo() {
        return address;
    }

    /** Not by what the caller calls this machine: CXF would take it apart at each call, and nothing asks for it. */
    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer("http://localhost").append(address);
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
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
}
