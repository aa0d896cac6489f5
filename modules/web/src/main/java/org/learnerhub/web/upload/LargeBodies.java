package org.learnerhub.web.upload;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Forms with files are spooled to disk before anybody looks at them: large ones only where files are sent, and by people who
 * are signed in, which the frame sees to. Whoever says how long it is and too much is told at once.
 */
public final class LargeBodies extends OncePerRequestFilter {

    /** What is kept in memory, so that no extract that is checked is written to a disk. */
    private static final long ELSEWHERE = 9L << 20;

    /**
     * Of what is to be checked so much is read and thrown away, so that a browser that is still sending takes the answer: a
     * connection ends with what nobody reads of it. Who sends more, or a batch too large, sees just that without a script.
     */
    private static final long READ_AWAY = 16L << 20;

    /** What a form has around its file. */
    private static final long AROUND = 64L << 10;

    private static final String PAGE = "/upload";
    private static final String VERIFY = "/verify";
    private static final String FORM = "multipart/form-data";

    private final long maxBytes;

    /** @param maxBytes the largest file that is taken */
    public LargeBodies(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean here = isUpload(request.getRequestURI());
        if (!bringsFile(request) || (here && length <= most(maxBytes))) {
            chain.doFilter(request, response);
        } else if (here || (request.getRequestURI().equals(VERIFY) && length > ELSEWHERE)) {
            if (!here) {
                readAway(request, length);
            }
            response.sendRedirect(request.getRequestURI() + "?large");
        } else if (length < 0 || length > ELSEWHERE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void readAway(HttpServletRequest request, long length) throws IOException {
        if (length >= 0 && length <= READ_AWAY) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    /** How long a form may be in which such a file stands. */
    public static long most(long maxBytes) {
        return Math.max(maxBytes, maxBytes + AROUND);
    }

    private static boolean isUpload(String path) {
        return path.equals(Area.COLLEGE + PAGE) || path.equals(Area.AWARDING + PAGE);
    }

    private static boolean bringsFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM);
    }
}
