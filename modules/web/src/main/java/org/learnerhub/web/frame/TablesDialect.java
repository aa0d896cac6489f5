package org.learnerhub.web.frame;

import java.util.Set;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Sends all that templates make through {@link NarrowTables}. */
final class TablesDialect extends AbstractDialect implements IPostProcessorDialect {

    private static final int PRECEDENCE = 1_000;

    TablesDialect() {
        super("tables");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, NarrowTables.class, PRECEDENCE));
    }
}
