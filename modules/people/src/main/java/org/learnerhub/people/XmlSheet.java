package org.learnerhub.people;

import java.io.IOException;
import java.io.Writer;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.registration.RegistrationJob;

/** The XML file of {@code schemas/learner/batch-file.xsd}. */
final class XmlSheet implements Sheet {

    private final Plan plan;
    private final Writer out;
    private final StringBuilder text = new StringBuilder(2048);

    XmlSheet(Plan plan, Writer out) {
        this.plan = plan;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        Job jobType = plan.jobType();
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<batch:BatchRegistration xmlns:batch=\"http://api.lrs.miap.gov.uk/batchmsg\">\n");
        element("  ", "FileVersion", plan.layout().version());
        element("  ", "FileName", Sheet.reference(plan));
        element("  ", "UKPRN", plan.ukprn());
        element("  ", "LearnerRecordCount", Integer.toString(plan.rows()));
        element("  ", "JobType", jobType == null ? RegistrationJob.FUL.word() : jobType.word());
        flush();
    }

    @Override
    public void row(LearnerDetails learner) throws IOException {
        text.append("  <Learner>\n");
        for (LearnerField field : Sheet.fields(plan)) {
            String value = learner.get(field);
            if (value != null) {
                element("    ", field.xmlName(), value);
            }
        }
        text.append("  </Learner>\n");
        flush();
    }

    @Override
    public void end() throws IOException {
        text.append("</batch:BatchRegistration>\n");
        flush();
    }

    @Override
    public int rowNumber(int learner) {
        return learner;
    }

    private void element(String indent, String name, String value) {
        text.append(indent).append('<').append(name).append('>');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                default -> text.append(c);
            }
        }
        text.append("</").append(name).append(">\n");
    }

    private void flush() throws IOException {
        out.write(text.toString());
        text.setLength(0);
    }
}
