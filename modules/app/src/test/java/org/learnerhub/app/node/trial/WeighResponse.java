package org.learnerhub.app.node.trial;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

@XmlRootElement(name = "WeighResponse")
public class WeighResponse {

    @XmlElement(name = "WeighResult")
    public int result;
}
