package org.learnerhub.soap.envelope;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.common.xmlschema.SchemaCollection;
import org.apache.cxf.service.model.EndpointInfo;
import org.apache.ws.commons.schema.XmlSchemaAll;
import org.apache.ws.commons.schema.XmlSchemaChoice;
import org.apache.ws.commons.schema.XmlSchemaComplexContentExtension;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroupParticle;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaParticle;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.apache.ws.commons.schema.XmlSchemaSimpleContent;
import org.apache.ws.commons.schema.XmlSchemaType;
import org.jspecify.annotations.Nullable;

/** Reads from a service's own schemas what its requests may hold; nothing is listed here. */
public final class SchemaModels {

    private final SchemaCollection schemas;
    private final IdentityHashMap<XmlSchemaType, ContentModel> known = new IdentityHashMap<>();

    private SchemaModels(SchemaCollection schemas) {
        this.schemas = schemas;
    }

    /** The requests of a service by the first element of the body. */
    public static Map<QName, ContentModel> ofRequests(EndpointInfo endpoint) {
        SchemaModels models = new SchemaModels(endpoint.getService().getXmlSchemaCollection());
        Map<QName, ContentModel> requests = new HashMap<>();
        endpoint.getInterface().getOperations().forEach(operation -> {
            QName name = operation.getInput().getFirstMessagePart().getElementQName();
            XmlSchemaElement element = models.schemas.getElementByQName(name);
            // CXF adds an operation of its own to endpoints that take whatever comes
            if (element != null) {
                requests.put(name, models.of(element));
            }
        });
        return Map.copyOf(requests);
    }

    private ContentModel of(XmlSchemaElement element) {
        XmlSchemaType type = element.getSchemaType();
        return of(type == null ? schemas.getTypeByQName(element.getSchemaTypeName()) : type);
    }

    private ContentModel of(@Nullable XmlSchemaType type) {
        if (!(type instanceof XmlSchemaComplexType complex)) {
            return new ContentModel(false);
        }
        ContentModel before = known.get(complex);
        if (before != null) {
            return before;
        }
        boolean text = complex.isMixed() || complex.getContentModel() instanceof XmlSchemaSimpleContent;
        ContentModel model = new ContentModel(!text);
        known.put(complex, model);
        fill(model, complex);
        return model;
    }

    private void fill(ContentModel model, XmlSchemaComplexType type) {
        fill(model, type.getParticle(), false);
        if (type.getContentModel() != null
                && type.getContentModel().getContent() instanceof XmlSchemaComplexContentExtension extension) {
            if (schemas.getTypeByQName(extension.getBaseTypeName()) instanceof XmlSchemaComplexType base) {
                fill(model, base);
            }
            fill(model, extension.getParticle(), false);
        }
    }

    private void fill(ContentModel model, @Nullable Object particle, boolean repeated) {
        boolean again = repeated || (particle instanceof XmlSchemaParticle some && some.getMaxOccurs() > 1);
        if (particle instanceof XmlSchemaElement element) {
            XmlSchemaElement target = element.isRef() ? element.getRef().getTarget() : element;
            model.put(target.getName(), again, of(target));
        } else if (particle instanceof XmlSchemaGroupRef group) {
            fill(model, group.getParticle(), again);
        } else if (particle instanceof XmlSchemaGroupParticle group) {
            members(group).forEach(member -> fill(model, member, again));
        }
    }

    private static List<?> members(XmlSchemaGroupParticle group) {
        if (group instanceof XmlSchemaSequence sequence) {
            return sequence.getItems();
        }
        return group instanceof XmlSchemaChoice choice ? choice.getItems() : ((XmlSchemaAll) group).getItems();
    }
}
