package org.learnerhub.app.node.trial;

import jakarta.xml.bind.annotation.XmlRegistry;

@XmlRegistry
public class ObjectFactory {

    public Weigh createWeigh() {
        return new Weigh();
    }

    public WeighResponse createWeighResponse() {
        return new WeighResponse();
    }
}
