package org.learnerhub.web.operator;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as an image whose texts are texts, with its message for those who do not see it. */
final class SvgImage {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;

    private SvgImage() {}

    static byte[] of(JFreeChart chart, String title) {
        Document document = XmlFactories.svg();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("");
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(WIDTH, HEIGHT));
        chart.draw(graphics, new Rectangle(WIDTH, HEIGHT));
        Element root = graphics.getRoot();
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", title);
        root.setAttribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
        Element name = root.getOwnerDocument().createElementNS(SVG, "title");
        name.setTextContent(title);
        root.insertBefore(name, root.getFirstChild());
        try (StringWriter text = new StringWriter()) {
            graphics.stream(root, text, false, false);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
