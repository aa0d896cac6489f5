package org.learnerhub.web.govuk;

import java.util.Map;
import java.util.Objects;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * The body of an element from a map: its {@code html} as it is (markup of a template: a text, or a
 * fragment, which is processed), else its {@code text}, escaped.
 */
final class ContentProcessor extends AbstractAttributeTagProcessor {
    private static final int PRECEDENCE = 2100;
    private static final String FRAGMENT = "govContent";
    private static final String INSERTION = "<th:block th:replace=\"${" + FRAGMENT + "}\"></th:block>";

    private final Options options = new Options();

    ContentProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "content", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String expression,
            IElementTagStructureHandler structure) {
        Object value = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        if (!(value instanceof Map<?, ?> content)) {
            structure.setBody("", false);
            return;
        }
        Object html = content.get("html");
        if (html instanceof Fragment fragment) {
            insert(fragment, context, structure);
        } else if (options.yes(html)) {
            structure.setBody(Objects.toString(html, ""), false);
        } else {
            String text = Objects.toString(content.get("text"), "");
            structure.setBody(HtmlEscape.escapeHtml4Xml(text), false);
        }
    }

    /** Leaves the insertion, with the fragment's own parameters, to the standard dialect. */
    private static void insert(Fragment fragment, ITemplateContext context, IElementTagStructureHandler structure) {
        structure.setLocalVariable(FRAGMENT, fragment);
        structure.setBody(context.getModelFactory().parse(context.getTemplateData(), INSERTION), true);
    }
}
