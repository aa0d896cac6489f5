package org.learnerhub.app.node.trial;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;

@XmlRootElement(name = "Weigh")
public class Weigh {

    @XmlElement
    public InvokingOrganisation invokingOrganisation;

    @XmlElement
    public String word;
}
