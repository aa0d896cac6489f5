package org.learnerhub.files.registration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.domain.learner.LearnerField.FAMILY_NAME;
import static org.learnerhub.domain.learner.LearnerField.GIVEN_NAME;
import static org.learnerhub.domain.learner.LearnerField.NOTES;
import static org.learnerhub.domain.learner.LearnerField.UPN;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.learner.Finding;
import org.learnerhub.domain.learner.RawRow;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.problem.RowCode;
import org.learnerhub.domain.registration.LearnerLayout;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.files.text.ReaderLimits;

class XmlFileTest {

    private static final String NS = "http://api.lrs.miap.gov.uk/batchmsg";
    private static final String ALICE =
            "<Learner><GivenName>Alice</GivenName><FamilyName>Penhallow</FamilyName></Learner>";

    private static String file(String content) {
        return "<b:BatchRegistration xmlns:b='" + NS + "'>" + content + "</b:BatchRegistration>";
    }

    @Test
    void the_head_comes_from_the_elements_before_the_learners() {
        ReadFile file = ReadFile.of(file("<FileVersion>2A</FileVersion><FileName> N </FileName><UKPRN>10099001</UKPRN>"
                + "<LearnerRecordCount>2</LearnerRecordCount><JobType>CHK</JobType>" + ALICE + ALICE));
        assertThat(file.head().ukprn()).isEqualTo("10099001");
        assertThat(file.head().fileName()).isEqualTo("N");
        assertThat(file.head().recordCount()).isEqualTo(2);
        assertThat(file.head().job()).isEqualTo(RegistrationJob.CHK);
        assertThat(file.head().notices()).isEmpty();
        assertThat(file.rows()).extracting(RawRow::row).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<BatchRegistration>%s</BatchRegistration>",
                "<BatchRegistration xmlns='" + NS + "'>%s</BatchRegistration>",
                "<?xml version='1.0'?>\n<!-- x --><?y z?><SubmitBatch xmlns='" + NS
                        + "'><OrganisationRef>ABC123</OrganisationRef>"
                        + "<OrgPassword>secret</OrgPassword><UserName>U</UserName>%s</SubmitBatch>\n<!-- end -->"
            })
    void root_and_children_may_be_qualified_or_not(String frame) {
        ReadFile file = ReadFile.of(frame.formatted("<LearnerRecordCount>1</LearnerRecordCount>" + ALICE));
        assertThat(file.column(GIVEN_NAME)).containsExactly("Alice");
        assertThat(file.head().notices()).isEmpty();
    }

    @Test
    void text_is_joined_across_comments_and_sections_and_nil_is_absent() {
        ReadFile file = ReadFile.of(file("<Learner><FamilyName> O&apos;<![CDATA[Dar]]><!-- no -->ragh</FamilyName>"
                + "<GivenName xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:nil='true'/>"
                + "<Notes>&#x2014;</Notes><UPN/></Learner>"));
        assertThat(file.row(0).details().get(FAMILY_NAME)).isEqualTo("O'Darragh");
        assertThat(file.row(0).details().has(GIVEN_NAME)).isFalse();
        assertThat(file.row(0).details().get(NOTES)).isEqualTo("\u2014");
        assertThat(file.row(0).details().has(UPN)).isFalse();
        assertThat(file.head().layout()).isEqualTo(LearnerLayout.V2A.layout());
    }

    @Test
    void unknown_elements_are_left_out_and_named_once() {
        ReadFile file = ReadFile.of(file("<Sender>x</Sender><LearnerRecordCount>3</LearnerRecordCount>"
                + ALICE.replace("</L", "<Tutor><Name>T</Name></Tutor></L")
                + ALICE.replace("</L", "<Tutor/><House/></L")
                + ALICE.replace("</L", "<House/></L")));
        assertThat(file.head().notices())
                .containsExactly(
                        new Notice(IntakeCode.HEADING_IGNORED, "Sender"),
                        new Notice(IntakeCode.HEADING_IGNORED, "Tutor"));
        assertThat(file.row(1).findings()).containsExactly(new Finding(IntakeCode.HEADING_IGNORED, null));
        assertThat(file.row(2).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<FamilyName>Other</FamilyName>", "<FamilyName><b>Other</b></FamilyName>"})
    void an_element_twice_or_with_others_inside_spoils_its_row(String more) {
        ReadFile file = ReadFile.of(file(ALICE.replace("</Learner>", more + "</Learner>") + ALICE));
        assertThat(file.row(0).findings()).contains(new Finding(RowCode.COLUMNS_DIFFER, FAMILY_NAME));
        assertThat(file.row(1).findings()).isEmpty();
    }

    @Test
    void a_learner_written_once_may_be_referred_to() {
        ReadFile file =
                ReadFile.of(file(ALICE.replace("<Learner>", "<Learner id='ref1'>") + "<Learner href='#ref1'/>"));
        assertThat(file.column(FAMILY_NAME)).containsExactly("Penhallow", "Penhallow");
        assertThat(ReadFile.refusalOf(file("<Learner href='#ref1'/>")))
                .isEqualTo(Refusal.at(IntakeCode.UNKNOWN_LAYOUT, "href of row 1"));
    }

    @Test
    void the_encoding_declared_is_the_encoding_read() {
        String text = file(ALICE.replace("Alice", "Renée"));
        assertThat(ReadFile.of(("<?xml version='1.0' encoding='iso-8859-1'?>" + text).getBytes(ISO_8859_1))
                        .column(GIVEN_NAME))
                .containsExactly("Renée");
        assertThat(ReadFile.of(("<?xml version='1.0' encoding='windows-1252'?>" + text.replace("née", "né€"))
                                .getBytes(Charset.forName("windows-1252")))
                        .column(GIVEN_NAME))
                .containsExactly("Ren\u00e9€");
        assertThat(ReadFile.of(("\ufeff<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16LE))
                        .column(GIVEN_NAME))
                .containsExactly("Renée");
        assertThat(ReadFile.of(("<?xml version='1.0' encoding='UTF-16'?>" + text).getBytes(UTF_16BE))
                        .column(GIVEN_NAME))
                .containsExactly("Renée");
        assertThat(ReadFile.refusalOf(("<?xml version='1.0' encoding='us-ascii'?>\n" + text).getBytes(UTF_8)))
                .isEqualTo(Refusal.at(IntakeCode.BAD_ENCODING, "line 2"));
    }

    @Test
    void a_signature_is_skipped_and_told_of_and_must_come_first() {
        String signature =
                "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'><ds:SignedInfo/></ds:Signature>";
        String signed = file(signature + ALICE);
        assertThat(ReadFile.of(signed).rows()).hasSize(1);
        assertThat(carriesSignature(signed)).isTrue();
        assertThat(carriesSignature(file("<UKPRN>1</UKPRN>" + signature + ALICE)))
                .isTrue();
        assertThat(carriesSignature(file(ALICE))).isFalse();
        assertThat(carriesSignature("GivenName,FamilyName\n")).isFalse();
        assertThat(ReadFile.refusalOf(file(ALICE + signature)).code()).isEqualTo(IntakeCode.UNKNOWN_LAYOUT);
    }

    private static boolean carriesSignature(String text) {
        return new RegistrationFileReader(ReaderLimits.standard())
                .carriesSignature(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void places_are_lines_and_columns_or_names_and_nothing_of_the_parser() {
        assertThat(ReadFile.refusalOf(file("\n\n" + ALICE.replace("</GivenName>", "</Given>"))))
                .isEqualTo(Refusal.at(IntakeCode.NOT_WELL_FORMED, "line 3, column 32"));
        assertThat(ReadFile.refusalOf("<Envelope/>")).isEqualTo(Refusal.at(IntakeCode.UNKNOWN_LAYOUT, "root Envelope"));
        assertThat(ReadFile.refusalOf(file(ALICE) + file(ALICE)).code()).isEqualTo(IntakeCode.NOT_WELL_FORMED);
        assertThat(ReadFile.refusalOf(file(ALICE.replace("Alice", "&who;"))).code())
                .isEqualTo(IntakeCode.NOT_WELL_FORMED);
        assertThat(ReadFile.refusalOf(file(ALICE.replace("Alice", "&#1;"))).code())
                .isEqualTo(IntakeCode.NOT_WELL_FORMED);
        assertThat(ReadFile.refusalOf("<?xml version='1.0'?>").code()).isEqualTo(IntakeCode.TRUNCATED);
        assertThat(ReadFile.refusalOf(file(ALICE).replace("</b:BatchRegistration>", ""))
                        .code())
                .isEqualTo(IntakeCode.TRUNCATED);
    }

    @Test
    void a_billion_laughs_are_refused_at_the_doctype() {
        assertThat(ReadFile.refusalOf("<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><BatchRegistration/>"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(IntakeCode.DOCTYPE_PRESENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<!-- ", "<?p ", "<Learner a='", "<", "<Learner><GivenName>", "<Learner><GivenName><![CDATA["})
    void nothing_without_end_fills_the_memory(String beginning) {
        InputStream endless = endless(file(ALICE).replace("</b:BatchRegistration>", beginning), "lorem ");
        assertThat(ReadFile.refusalOf(endless, ReaderLimits.standard()).code())
                .isIn(IntakeCode.STRUCTURE_LIMIT, IntakeCode.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a%d/>", "<Learner a%d=''/>", "<?a%d?>", "<Learner xmlns:a%d='u'/>", "<Learner><a%d/></Learner>"
            })
    void ever_new_names_do_not_fill_the_memory(String pattern) {
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 1_000).forEach(i -> names.append(pattern.formatted(i)));
        assertThat(ReadFile.refusalOf(file(names.toString())).code()).isEqualTo(IntakeCode.STRUCTURE_LIMIT);
    }

    private static InputStream endless(String beginning, String again) {
        byte[] block = again.repeat(1_000).getBytes(UTF_8);
        return new SequenceInputStream(
                new ByteArrayInputStream(beginning.getBytes(UTF_8)),
                new SequenceInputStream(
                        Collections.enumeration(Stream.generate(() -> (InputStream) new ByteArrayInputStream(block))
                                .limit(10_000)
                                .toList())));
    }
}
