package org.learnerhub.web.govuk;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Attributes from a map. Optional ones with nothing or false are left out, and true stands without
 * a value; the others always stand, empty where there is no value. A value may be a map {@code
 * {value, optional}} of its own. What the element has already is not overwritten.
 */
final class AttributesProcessor extends AbstractAttributeTagProcessor {
    private static final int OPTIONAL_FIRST = 1990;
    private static final int PRECEDENCE = 2000;

    private final boolean optional;

    AttributesProcessor(String prefix, String name, boolean optional) {
        super(TemplateMode.HTML, prefix, null, false, name, true, optional ? OPTIONAL_FIRST : PRECEDENCE, true);
        this.optional = optional;
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
        if (value instanceof Map<?, ?> attributes) {
            attributes.forEach((name, item) -> {
                if (!tag.hasAttribute(name.toString())) {
                    set(structure, name.toString(), item);
                }
            });
        }
    }

    private void set(IElementTagStructureHandler structure, String name, @Nullable Object item) {
        boolean mayGo = optional;
        Object value = item;
        if (item instanceof Map<?, ?> own) {
            mayGo = Boolean.TRUE.equals(own.get("optional"));
            value = own.get("value");
        }
        if (mayGo && (value == null || Boolean.FALSE.equals(value))) {
            return;
        }
        if (mayGo && Boolean.TRUE.equals(value)) {
            structure.setAttribute(name, null);
        } else {
            structure.setAttribute(name, HtmlEscape.escapeHtml4Xml(Objects.toString(value, "")));
        }
    }
}
