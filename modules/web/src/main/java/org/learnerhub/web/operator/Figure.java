package org.learnerhub.web.operator;

import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * One plot: its message, its figures as a table, and how it is drawn.
 *
 * @param name in addresses
 * @param title says the message
 * @param heads of the table's columns; the first is what the rows are of
 * @param rows of the table, as texts
 * @param chart made when it is asked for
 */
record Figure(String name, String title, List<String> heads, List<List<String>> rows, Drawing chart) {

    /** Draws. */
    interface Drawing {

        JFreeChart draw();
    }

    byte[] svg() {
        return SvgImage.of(chart.draw(), title);
    }
}
