package org.learnerhub.extract.xml;

import static org.learnerhub.extract.forgery.ForgeryKind.BIRTH_DATE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.COMMENT_SPLIT;
import static org.learnerhub.extract.forgery.ForgeryKind.DOCTYPE;
import static org.learnerhub.extract.forgery.ForgeryKind.END_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRIES_REORDERED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_ADDED;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_MADE_UP;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.ENTRY_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.FIELD_ADDED;
import static org.learnerhub.extract.forgery.ForgeryKind.FIELD_TWICE;
import static org.learnerhub.extract.forgery.ForgeryKind.HEAD_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.KIND_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NAME_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.NUMBER_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.RECIPIENT_DROPPED;
import static org.learnerhub.extract.forgery.ForgeryKind.ROOT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SALT_REUSED;
import static org.learnerhub.extract.forgery.ForgeryKind.STATUS_PLACE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.SUBSET_OF_ANOTHER;
import static org.learnerhub.extract.forgery.ForgeryKind.VALUE_CHANGED;
import static org.learnerhub.extract.forgery.ForgeryKind.WRITTEN_ANEW;

import java.util.EnumMap;
import java.util.Map;
import org.learnerhub.extract.forgery.ForgeryKind;

/** What can be done to what an XML says with nothing but a text editor, to that which stands in a PDF too. */
public final class XmlEdits {

    /** A changed document. */
    public interface Edit {

        /** @param other another genuine extract of the same hub */
        String of(String text, String other);
    }

    private XmlEdits() {}

    /** One edit a kind; each leads to a document that was changed. */
    public static Map<ForgeryKind, Edit> all() {
        Map<ForgeryKind, Edit> all = new EnumMap<>(ForgeryKind.class);
        all.put(VALUE_CHANGED, first("<grade>[^<]*", "<grade>Distinction"));
        all.put(NAME_CHANGED, first("<GivenName>[^<]*", "<GivenName>Lucja"));
        all.put(BIRTH_DATE_CHANGED, first("<DateOfBirth>[^<]*", "<DateOfBirth>2001-01-01"));
        all.put(NUMBER_CHANGED, first("<ULN>[^<]*", "<ULN>1000000035"));
        all.put(STATUS_PLACE_CHANGED, first("<Index>[^<]*", "<Index>4712"));
        all.put(END_CHANGED, first("<ValidUntil>[0-9]{4}", "<ValidUntil>2031"));
        all.put(RECIPIENT_DROPPED, first("<Recipient>.*</Recipient>", ""));
        all.put(FIELD_ADDED, first("</grade>", "</grade><mark>9</mark>"));
        all.put(FIELD_TWICE, first("<grade>", "<grade>A</grade><grade>"));
        all.put(KIND_CHANGED, first("\"PARTICIPATION\"", "\"ACHIEVEMENT\""));
        all.put(SALT_CHANGED, first("salt=\"..", "salt=\"ff"));
        all.put(SALT_REUSED, (text, other) -> saltReused(text));
        all.put(ROOT_CHANGED, first("(URI=\"#e1\">.*?<ds:DigestValue>)....", "$1AAAA"));
        all.put(ENTRY_ADDED, (text, other) -> text.replace("</Entries>", entry(other, 2) + "</Entries>"));
        all.put(
                ENTRY_MADE_UP,
                first(
                        "</Entries>",
                        "<Entry Id=\"e9\" kind=\"ACHIEVEMENT\" salt=\"00000000000000000000000000000009\">"
                                + "<title>Degree</title></Entry></Entries>"));
        all.put(ENTRY_TWICE, (text, other) -> text.replace("</Entries>", entry(text, 1) + "</Entries>"));
        all.put(ENTRY_OF_ANOTHER, (text, other) -> text.replace(entry(text, 1), entry(other, 1)));
        all.put(
                ENTRIES_REORDERED,
                (text, other) -> text.replace(entry(text, 3) + entry(text, 4), entry(text, 4) + entry(text, 3)));
        all.put(HEAD_OF_ANOTHER, (text, other) -> text.replace(head(text), head(other)));
        all.put(SUBSET_OF_ANOTHER, (text, other) -> text.replace(last(text), last(other)));
        all.put(COMMENT_SPLIT, first("<title>(..)", "<title>$1<!-- -->"));
        all.put(DOCTYPE, (text, other) -> "<!DOCTYPE Extract [<!ENTITY g \"A\">]>" + text);
        all.put(WRITTEN_ANEW, (text, other) -> text.replace("><", ">\n<"));
        return all;
    }

    private static Edit first(String pattern, String replacement) {
        return (text, other) -> text.replaceFirst(pattern, replacement);
    }

    static String entry(String document, int number) {
        int from = document.indexOf("<Entry Id=\"e" + number + "\"");
        return document.substring(from, document.indexOf("</Entry>", from) + "</Entry>".length());
    }

    static String head(String document) {
        return document.substring(document.indexOf("<Head"), document.indexOf("</Head>"));
    }

    /** The signature for subsets. */
    static String last(String document) {
        return document.substring(
                document.indexOf("</Entries>") + "</Entries>".length(), document.indexOf("</Extract>"));
    }

    private static String saltReused(String document) {
        String salt = entry(document, 1).replaceFirst("(?s).*salt=\"([0-9a-f]*)\".*", "$1");
        return document.replace(
                entry(document, 3), entry(document, 3).replaceFirst("salt=\"[0-9a-f]*", "salt=\"" + salt));
    }
}
