package org.learnerhub.web.govuk;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.IModel;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.processor.element.AbstractAttributeModelProcessor;
import org.thymeleaf.processor.element.IElementModelStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** A heading of the level given, 1 to 6, whatever level the template writes. */
final class HeadingProcessor extends AbstractAttributeModelProcessor {
    /** After conditions and local variables, before attributes and text. */
    private static final int PRECEDENCE = 650;

    HeadingProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "heading", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IModel model,
            AttributeName attributeName,
            String expression,
            IElementModelStructureHandler structure) {
        Object level = StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression)
                .execute(context);
        String name = "h" + Integer.parseInt(String.valueOf(level));
        IModelFactory factory = context.getModelFactory();
        IOpenElementTag open = (IOpenElementTag) model.get(0);
        model.replace(
                0, factory.createOpenElementTag(name, open.getAttributeMap(), AttributeValueQuotes.DOUBLE, false));
        model.replace(model.size() - 1, factory.createCloseElementTag(name));
    }
}
