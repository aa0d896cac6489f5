package org.learnerhub.web.frame;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code as an image that stands in the page itself, so that nothing secret has an address. */
final class QrImage {

    private static final int QUIET = 4;

    private QrImage() {}

    /** As {@code data:} of SVG. */
    static String of(String text) {
        try {
            BitMatrix dots = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    if (dots.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            int size = dots.getWidth();
            String svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 " + size + " " + size
                    + "' width='" + size * QUIET + "' height='" + size * QUIET
                    + "'><path fill='#fff' d='M0 0h" + size + "v" + size + "H0z'/><path d='" + path + "'/></svg>";
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalStateException("a short text fits a QR code", e);
        }
    }
}
