/** The messages of the trial service, as the contract module would generate them. */
@XmlSchema(namespace = "urn:learnerhub:trial", elementFormDefault = XmlNsForm.QUALIFIED)
package org.learnerhub.app.node.trial;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
