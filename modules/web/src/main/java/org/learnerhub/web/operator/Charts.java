package org.learnerhub.web.operator;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.time.Minute;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.learnerhub.domain.monitoring.HubFigures.Age;

/** Charts in the dress of the pages. Series differ by more than their colour: by order, number, dashes or shapes. */
final class Charts {

    private static final Color INK = new Color(0x0b0c0c);
    private static final Color GRID = new Color(0xcecece);
    private static final Paint[] PAINTS = {
        new Color(0x1d70b8),
        new Color(0xca3535),
        new Color(0x54319f),
        new Color(0x0f7a52),
        new Color(0xb58840),
        new Color(0x484949),
        new Color(0x28a197)
    };
    private static final Stroke[] STROKES = {
        new BasicStroke(2.5f),
        new BasicStroke(2.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {8f, 5f}, 0f)
    };
    private static final int MOST_LABELS = 16;
    private static final double SECONDS = 60;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    private static final TimeZone LONDON = TimeZone.getTimeZone("Europe/London");

    private Charts() {}

    /** Bars on each other, each with its number. */
    static JFreeChart stacked(CategoryDataset data, String values) {
        JFreeChart chart = ChartFactory.createStackedBarChart(
                null, null, values, data, PlotOrientation.VERTICAL, true, false, false);
        dress(chart, data);
        bars((BarRenderer) chart.getCategoryPlot().getRenderer(), data);
        wholeNumbers(chart.getCategoryPlot());
        return chart;
    }

    /** Bars from left to right, the longest above. */
    static JFreeChart lying(CategoryDataset data, String values) {
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, values, data, PlotOrientation.HORIZONTAL, false, false, false);
        dress(chart, data);
        bars((BarRenderer) chart.getCategoryPlot().getRenderer(), data);
        wholeNumbers(chart.getCategoryPlot());
        return chart;
    }

    static JFreeChart lines(CategoryDataset data, String values) {
        JFreeChart chart = ChartFactory.createLineChart(
                null, null, values, data, PlotOrientation.VERTICAL, data.getRowCount() > 1, false, false);
        dress(chart, data);
        LineAndShapeRenderer renderer =
                (LineAndShapeRenderer) chart.getCategoryPlot().getRenderer();
        for (int row = 0; row < data.getRowCount(); row++) {
            renderer.setSeriesPaint(row, PAINTS[row % PAINTS.length]);
            renderer.setSeriesStroke(row, STROKES[row % STROKES.length]);
            renderer.setSeriesShapesVisible(row, data.getColumnCount() <= MOST_LABELS);
            renderer.setSeriesShape(
                    row, row == 0 ? new Ellipse2D.Double(-4, -4, 8, 8) : new Rectangle2D.Double(-4, -4, 8, 8));
        }
        return chart;
    }

    /** How long the oldest had waited, by the hours of London. */
    static JFreeChart overTime(List<Age> ages, String name, String values) {
        TimeSeries series = new TimeSeries(name);
        ages.forEach(age -> series.addOrUpdate(
                new Minute(Date.from(age.at()), LONDON, Locale.UK), age.oldest().toSeconds() / SECONDS));
        JFreeChart chart = ChartFactory.createTimeSeriesChart(
                null, null, values, new TimeSeriesCollection(series), false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.getRenderer().setSeriesPaint(0, PAINTS[0]);
        plot.getRenderer().setSeriesStroke(0, STROKES[0]);
        DateAxis hours = new DateAxis(null, LONDON, Locale.UK);
        hours.setDateFormatOverride(format());
        hours.setTickLabelFont(FONT);
        plot.setDomainAxis(hours);
        plot.getRangeAxis().setTickLabelFont(FONT);
        plot.getRangeAxis().setLabelFont(FONT);
        atLeastOne(plot.getRangeAxis());
        return chart;
    }

    /** From nought, and not in the smallest fractions where all is nought. */
    private static void atLeastOne(ValueAxis axis) {
        axis.setAutoRangeMinimumSize(1);
        axis.setLowerBound(0);
        if (axis.getUpperBound() < 1) {
            axis.setUpperBound(1);
        }
    }

    /** Of batches and rows there are no parts. */
    private static void wholeNumbers(CategoryPlot plot) {
        plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }

    private static DateFormat format() {
        DateFormat format = new SimpleDateFormat("d MMM HH:mm", Locale.UK);
        format.setTimeZone(LONDON);
        return format;
    }

    private static void bars(BarRenderer renderer, CategoryDataset data) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setDefaultItemLabelGenerator(
                new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getIntegerInstance(Locale.UK)));
        renderer.setDefaultItemLabelsVisible(data.getRowCount() == 1);
        for (int row = 0; row < data.getRowCount(); row++) {
            renderer.setSeriesPaint(row, PAINTS[row % PAINTS.length]);
            renderer.setSeriesOutlinePaint(row, Color.WHITE);
        }
    }

    private static void dress(JFreeChart chart, CategoryDataset data) {
        chart.setBackgroundPaint(Color.WHITE);
        chart.setAntiAlias(true);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(GRID);
        plot.setOutlineVisible(false);
        plot.getDomainAxis().setTickLabelFont(FONT);
        plot.getDomainAxis().setTickLabelPaint(INK);
        plot.getRangeAxis().setTickLabelFont(FONT);
        plot.getRangeAxis().setTickLabelPaint(INK);
        plot.getRangeAxis().setLabelFont(FONT);
        atLeastOne(plot.getRangeAxis());
        if (data.getColumnCount() > MOST_LABELS / 2 && PlotOrientation.VERTICAL.equals(plot.getOrientation())) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_45);
        }
        if (chart.getLegend() != null) {
            chart.getLegend().setItemFont(FONT);
            chart.getLegend().setBorder(0, 0, 0, 0);
        }
    }
}
