package org.learnerhub.files.result;

import java.io.IOException;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.registration.ReturnCode;

/** A finding in the result document: what is wrong, how to mend it and what was found, without the value. */
final class FindingElement {

    private FindingElement() {}

    static void write(Finding finding, CanonicalXmlWriter xml) throws IOException {
        HubCode code = finding.code();
        xml.start("Finding").attribute("code", code.code());
        if (finding.field() != null) {
            xml.attribute("field", finding.field().xmlName());
        }
        if (finding.isError()) {
            xml.attribute("returnCode", ReturnCode.of(finding).name());
        }
        xml.attribute("severity", ResultParts.severity(code.severity()));
        ResultParts.sentences(code, finding.detail(), xml);
        xml.end();
    }
}
