package org.learnerhub.web.developer;

import java.util.Locale;
import org.learnerhub.domain.problem.HubCode;

/** How the hub says a code, by the place where people meet it: the form is the real one, the rest is invented. */
final class CodeExample {

    private CodeExample() {}

    static String of(HubCode code) {
        return switch (Place.of(code)) {
            case ROW -> row(code);
            case FILE -> """
                    <Batch jobId="1042" ukprn="10099001" state="refused">
                      <Refusal code="%s">
                        <Rule>%s</Rule>
                        <Mend>%s</Mend>
                      </Refusal>
                    </Batch>""".formatted(code.code(), xml(code.sentence()), xml(code.mend()));
            case CALL -> """
                    <ex:ExchangeFault xmlns:ex="urn:learnerhub:exchange:v1">
                      <ex:Code>%s</ex:Code>
                      <ex:Text>%s</ex:Text>
                      <ex:Mend>%s</ex:Mend>
                    </ex:ExchangeFault>""".formatted(code.code(), xml(code.sentence()), xml(code.mend()));
            case FOLDER, EXTRACT, PAGE, STAFF -> code.code() + " " + code.sentence() + " " + code.mend();
        };
    }

    private static String row(HubCode code) {
        return """
                <Row row="3" mis="MIS-0003">
                  <Finding code="%s" severity="%s">
                    <Rule>%s</Rule>
                    <Mend>%s</Mend>
                  </Finding>
                </Row>""".formatted(
                code.code(), code.severity().name().toLowerCase(Locale.ROOT), xml(code.sentence()), xml(code.mend()));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
