package org.learnerhub.app.node.trial;

import jakarta.xml.bind.annotation.XmlElement;

public class InvokingOrganisation {

    @XmlElement(name = "OrganisationRef")
    public String organisationRef;

    @XmlElement(name = "Password")
    public String password;

    @XmlElement(name = "Ukprn")
    public String ukprn;

    @XmlElement(name = "Username")
    public String username;
}
