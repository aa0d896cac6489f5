package org.learnerhub.signature;

import java.nio.charset.StandardCharsets;

/** Documents of invented people, in canonical form. */
final class Samples {

    static final String LEARNERS = """
            <lh:Answer xmlns:lh="urn:example:answer" Id="a1" version="1 &lt; 2">
            <lh:Learner><lh:ULN>1000000027</lh:ULN><lh:Name>Zoë &amp; 𝒜da</lh:Name></lh:Learner>
            <lh:Learner><lh:ULN>1000000035</lh:ULN><lh:Name xml:lang="cy"> Siân </lh:Name></lh:Learner>
            </lh:Answer>""";

    private Samples() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
