package org.learnerhub.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnerhub.testkit.ForeignProgram;

class BigDocumentTest {

    @Test
    void three_hundred_megabytes_are_signed_and_verified_in_a_heap_of_96(@TempDir Path folder) throws Exception {
        ForeignProgram.Run run =
                OwnJava.run(folder, "-Xmx96m", BigDocumentProcess.class.getName(), folder.toString(), "300");

        assertThat(run.output()).contains("Genuine[signer=Example hub");
        assertThat(run.exit()).isZero();
        assertThat(Files.size(folder.resolve("signed.xml"))).isGreaterThan(300_000_000);
    }
}
