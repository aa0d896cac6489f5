package org.learnerhub.extract.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.extract.Verdict.CANNOT_TELL;
import static org.learnerhub.domain.extract.Verdict.CHANGED;
import static org.learnerhub.domain.extract.Verdict.NOT_OURS;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_ALTERED;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_NOT_READABLE;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_NOT_SIGNED;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_SIGNATURE_WRONG;
import static org.learnerhub.domain.problem.ExtractCode.EXTRACT_SIGNER_UNKNOWN;
import static org.learnerhub.domain.problem.ExtractCode.PDF_APPENDED;
import static org.learnerhub.domain.problem.ExtractCode.PDF_ATTACHMENT_WRONG;
import static org.learnerhub.domain.problem.ExtractCode.PDF_TEXT_OTHER;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.verify.ExtractVerifier;

/** A table of forgeries and damage of the PDF, each with its verdict. */
class PdfForgeryTest {

    private static final PdfForgeries FORGE = new PdfForgeries();
    private static final ExtractVerifier VERIFIER = new ExtractVerifier(List.of(PdfSamples.KEY.authority()));

    interface Forgery {
        byte[] make() throws Exception;
    }

    @Test
    void the_genuine_one_is_genuine_and_says_what_it_covers() {
        Verification found = VERIFIER.examine(FORGE.genuine());
        Disclosed covered = requireNonNull(found.covered());

        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(covered.face()).isEqualTo(Face.PDF);
        assertThat(covered.head()).isEqualTo(FORGE.content().head());
        assertThat(covered.entries()).isEqualTo(FORGE.content().entries());
        assertThat(covered.root()).isEqualTo(FORGE.content().root());
    }

    @Test
    void who_trusts_nobody_or_another_hub_is_told_that_it_is_not_theirs() {
        assertThat(new ExtractVerifier(List.of()).examine(FORGE.genuine()).verdict())
                .isEqualTo(NOT_OURS);
        assertThat(new ExtractVerifier(List.of(PdfForgeries.OTHER.authority()))
                        .examine(FORGE.genuine())
                        .verdict())
                .isEqualTo(NOT_OURS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void forgeries(String name, Forgery forgery, Verdict verdict, ExtractCode code) throws Exception {
        Verification found = VERIFIER.examine(forgery.make());

        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.reasons()).extracting(Refusal::code).containsExactly(code);
        assertThat(found.covered()).as("nothing of it may be believed").isNull();
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(appended(), altered(), otherSigner(), otherSignature(), ofTheHubItself(), hostile())
                .flatMap(List::stream);
    }

    private static List<Arguments> appended() {
        return List.of(
                of("a line feed behind it", () -> FORGE.appended("\n"), CHANGED, PDF_APPENDED),
                of("a kilobyte of blanks behind it", () -> FORGE.appended(" ".repeat(1024)), CHANGED, PDF_APPENDED),
                of("a later revision with another page", FORGE::laterRevision, CHANGED, PDF_APPENDED),
                of("a second signature by another key", FORGE::signedOnceMoreBySomebodyElse, CHANGED, PDF_APPENDED),
                of("a second signature by the hub", FORGE::signedOnceMoreByTheHub, CHANGED, PDF_APPENDED),
                of("another whole extract behind it", FORGE::anotherBehindIt, CHANGED, PDF_APPENDED));
    }

    private static List<Arguments> altered() {
        return List.of(
                of("one bit of a page", () -> FORGE.bitChanged(3000), CHANGED, EXTRACT_ALTERED),
                of("one bit of the header", () -> FORGE.bitChanged(7), CHANGED, EXTRACT_ALTERED),
                of("one bit of the last line", () -> FORGE.bitChanged(-5), CHANGED, EXTRACT_ALTERED),
                of("metadata of another number", FORGE::otherNumberInMetadata, CHANGED, EXTRACT_ALTERED),
                of("the last line feed lost", () -> FORGE.cutBy(1), CHANGED, EXTRACT_ALTERED),
                of("the end lost", () -> FORGE.cutBy(300), CHANGED, EXTRACT_ALTERED),
                of("half of it lost", FORGE::half, CANNOT_TELL, EXTRACT_NOT_READABLE),
                of("the range of bytes narrowed", FORGE::rangeNarrowed, CHANGED, EXTRACT_ALTERED),
                of("the range of bytes beyond all numbers", FORGE::rangeAbsurd, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("one byte before it", FORGE::oneByteBefore, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("saved anew by another program", FORGE::savedAnew, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("saved anew and packed", FORGE::savedAnewAndPacked, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("encrypted", FORGE::encrypted, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("the attachment swapped", FORGE::attachmentSwapped, CHANGED, EXTRACT_ALTERED),
                of("the signature of another extract", FORGE::signatureOfAnother, CHANGED, EXTRACT_ALTERED));
    }

    private static List<Arguments> otherSigner() {
        return List.of(
                of("signed by another hub", () -> FORGE.signedBy(PdfForgeries.OTHER), NOT_OURS, EXTRACT_SIGNER_UNKNOWN),
                of("another hub of the same name", FORGE::sameName, NOT_OURS, EXTRACT_SIGNER_UNKNOWN),
                of("a certificate that signed itself", FORGE::selfSigned, NOT_OURS, EXTRACT_SIGNER_UNKNOWN),
                of("a certificate issued by the signer", FORGE::issuedBySigner, NOT_OURS, EXTRACT_SIGNER_UNKNOWN),
                of("attachment swapped, signed anew", FORGE::swappedAndSignedAnew, NOT_OURS, EXTRACT_SIGNER_UNKNOWN),
                of("the hub's certificate, another key", FORGE::pastedCertificate, CHANGED, EXTRACT_SIGNATURE_WRONG));
    }

    private static List<Arguments> otherSignature() {
        return List.of(
                of("signature removed", FORGE::unsigned, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("signature of zeros", FORGE::signatureOfZeros, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("one bit of the signature", FORGE::bitOfSignature, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("text hidden behind the value", () -> FORGE.hidden("(hidden)"), CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("digits hidden behind the value", () -> FORGE.hidden("abcdef01"), CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("by SHA-1", FORGE::bySha1, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("without its certificate's digest", FORGE::unbound, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("by two signers", FORGE::twoSigners, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("without certificates", FORGE::withoutCertificates, CHANGED, EXTRACT_SIGNATURE_WRONG));
    }

    /** What the hub would have to sign by mistake. */
    private static List<Arguments> ofTheHubItself() {
        return List.of(
                of("XML of another extract inside", FORGE::otherXmlInside, CHANGED, PDF_TEXT_OTHER),
                of("a forged XML inside", FORGE::forgedXmlInside, CHANGED, PDF_ATTACHMENT_WRONG),
                of("nothing inside", FORGE::nothingInside, CHANGED, PDF_ATTACHMENT_WRONG),
                of("a second file inside", FORGE::secondFileInside, CHANGED, PDF_ATTACHMENT_WRONG));
    }

    /** None of them is opened. */
    private static List<Arguments> hostile() {
        return List.of(
                of("nothing but its first letters", () -> ascii("%PDF-"), CANNOT_TELL, EXTRACT_NOT_READABLE),
                of("pages in a circle", FORGE::circle, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("a bomb", FORGE::bomb, NOT_OURS, EXTRACT_NOT_SIGNED),
                of("a bomb behind the extract", FORGE::bombBehindIt, CHANGED, PDF_APPENDED),
                of("too large", FORGE::tooLarge, CANNOT_TELL, EXTRACT_NOT_READABLE),
                of("a hundred thousand ranges", FORGE::manyRanges, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("a signature of a thousand shells", FORGE::nested, CHANGED, EXTRACT_SIGNATURE_WRONG),
                of("a signature without stated length", FORGE::unstated, CHANGED, EXTRACT_SIGNATURE_WRONG));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static Arguments of(String name, Forgery forgery, Verdict verdict, ExtractCode code) {
        return Arguments.of(name, forgery, verdict, code);
    }
}
