package org.learnerhub.web.frame;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;

/**
 * Prepares tables in a {@code hub-scroll} for narrow screens, where rows become blocks: gives each cell the name of its column,
 * and each part of the table the role that browsers forget where it is laid out as no table. Tables of two columns fit as they
 * are. Sees what a template has made, so that no template has to say the names of columns twice.
 */
public final class NarrowTables extends AbstractTemplateHandler {

    private static final String BOX = "hub-scroll";
    private static final int NARROW_ENOUGH = 2;

    private final Deque<String> boxes = new ArrayDeque<>();
    private @Nullable Table table;

    private static final class Table {

        /** What came before the names of columns were known. */
        final List<Runnable> held = new ArrayList<>();

        final List<String> names = new ArrayList<>();
        boolean told;
        boolean wide;

        @Nullable
        StringBuilder name;

        int column;
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        String element = tag.getElementCompleteName();
        if (table == null) {
            if (isBox(tag)) {
                boxes.push(element);
            } else if (!boxes.isEmpty()) {
                if (element.equals("table")) {
                    Table begun = new Table();
                    table = begun;
                    begun.held.add(() -> super.handleOpenElement(begun.wide ? asTable(tag) : tag));
                    return;
                }
                nest(element);
            }
            super.handleOpenElement(tag);
            return;
        }
        Table one = table;
        if (!one.told && element.equals("th")) {
            one.name = new StringBuilder();
        }
        if (element.equals("tr")) {
            one.column = 0;
        }
        String name = one.told && isCell(element) ? nameOf(one) : "";
        pass(() -> super.handleOpenElement(one.wide ? withRole(tag, element, name) : tag));
    }

    /** Names are only read in the head, and columns only counted in the body. */
    private static String nameOf(Table one) {
        return one.column < one.names.size() ? one.names.get(one.column++) : "";
    }

    private static boolean isCell(String element) {
        return element.equals("td") || element.equals("th");
    }

    private boolean isBox(IProcessableElementTag tag) {
        String classes = tag.getAttributeValue("class");
        return boxes.isEmpty() && classes != null && List.of(classes.split(" ")).contains(BOX);
    }

    /** Knows the end of the box among those of elements of its name within. */
    private void nest(String element) {
        if (element.equals(boxes.peek())) {
            boxes.push(element);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        pass(() -> super.handleStandaloneElement(tag));
    }

    @Override
    public void handleText(IText text) {
        if (table != null && table.name != null) {
            table.name.append(text.getText());
        }
        pass(() -> super.handleText(text));
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        String element = tag.getElementCompleteName();
        Table one = table;
        if (one == null) {
            if (element.equals(boxes.peek())) {
                boxes.pop();
            }
            super.handleCloseElement(tag);
            return;
        }
        if (element.equals("th") && one.name != null) {
            one.names.add(one.name.toString().strip());
            one.name = null;
        }
        boolean knows = element.equals("thead") || element.equals("table");
        pass(() -> super.handleCloseElement(tag));
        if (knows && !one.told) {
            one.told = true;
            one.wide = one.names.size() > NARROW_ENOUGH;
            one.held.forEach(Runnable::run);
        }
        if (element.equals("table")) {
            table = null;
        }
    }

    private void pass(Runnable event) {
        if (table == null || table.told) {
            event.run();
        } else {
            table.held.add(event);
        }
    }

    private IOpenElementTag asTable(IOpenElementTag tag) {
        String classes = tag.getAttributeValue("class");
        IOpenElementTag named = with(tag, "class", classes == null ? "hub-reflow" : classes + " hub-reflow");
        return with(named, "role", "table");
    }

    private IOpenElementTag withRole(IOpenElementTag tag, String element, String name) {
        return switch (element) {
            case "thead", "tbody" -> with(tag, "role", "rowgroup");
            case "tr" -> with(tag, "role", "row");
            case "th" -> {
                boolean ofRow = "row".equals(tag.getAttributeValue("scope"));
                yield labelled(with(tag, "role", ofRow ? "rowheader" : "columnheader"), name);
            }
            case "td" -> labelled(with(tag, "role", "cell"), name);
            default -> tag;
        };
    }

    private IOpenElementTag labelled(IOpenElementTag tag, String name) {
        return name.isEmpty() ? tag : with(tag, "data-label", name.replace("\"", "&quot;"));
    }

    private IOpenElementTag with(IOpenElementTag tag, String attribute, String value) {
        return getContext().getModelFactory().setAttribute(tag, attribute, value);
    }
}
