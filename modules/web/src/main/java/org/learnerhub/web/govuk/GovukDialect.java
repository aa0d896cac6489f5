package org.learnerhub.web.govuk;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Dialect {@code gov} of the templates under {@code pages/govuk}: {@code gov:attributes}, {@code
 * gov:optional}, {@code gov:content}, {@code gov:heading}, and the expression object {@code #gov}
 * ({@link Options}).
 */
public final class GovukDialect extends AbstractProcessorDialect implements IExpressionObjectDialect {
    private static final String PREFIX = "gov";
    private static final Set<String> OBJECTS = Set.of(PREFIX);

    /** As the standard dialect's, so that the order of the single processors decides. */
    private static final int PRECEDENCE = StandardDialect.PROCESSOR_PRECEDENCE;

    private final Options options = new Options();

    /** A dialect for one template engine. */
    public GovukDialect() {
        super("govuk-frontend", PREFIX, PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new AttributesProcessor(prefix, "attributes", false),
                new AttributesProcessor(prefix, "optional", true),
                new ContentProcessor(prefix),
                new HeadingProcessor(prefix));
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Objects();
    }

    private final class Objects implements IExpressionObjectFactory {
        @Override
        public Set<String> getAllExpressionObjectNames() {
            return OBJECTS;
        }

        @Override
        public @Nullable Object buildObject(IExpressionContext context, String name) {
            return PREFIX.equals(name) ? options : null;
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
