package org.learnerhub.files.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.files.rows.Names;
import org.learnerhub.files.xml.XmlCursor;

/** Reads one element that is a provider: its parts as words. An element that no provider has refuses the file. */
final class ProviderElement {

    private static final Map<String, Part> SIMPLE = Map.of(
            "LegalName", Part.LEGAL_NAME,
            "AccessibleName", Part.ACCESSIBLE_NAME,
            "Status", Part.STATUS,
            "Type", Part.TYPE,
            "Opened", Part.OPENED,
            "Closed", Part.CLOSED,
            "Verified", Part.VERIFIED,
            "Expires", Part.EXPIRES);
    private static final List<String> ADDRESS =
            List.of("Address1", "Address2", "Address3", "Address4", "Town", "County", "PostCode");
    private static final List<String> PERSON = List.of("Title", "GivenName", "FamilyName", "Suffix", "RequestedName");
    private static final Map<String, String> CONTACT = Map.of(
            "Role", "ROLE",
            "Telephone1", "TELEPHONE",
            "Telephone2", "TELEPHONE_2",
            "Fax", "FAX",
            "Website", "WEBSITE",
            "Email", "EMAIL");

    private final XmlCursor cursor;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<Part, List<String>> lists = new LinkedHashMap<>();

    ProviderElement(XmlCursor cursor) {
        this.cursor = cursor;
    }

    Map<String, String> read() {
        while (cursor.child()) {
            String name = cursor.name();
            Part simple = SIMPLE.get(name);
            if (simple != null) {
                put(simple.name(), text());
            } else {
                other(name);
            }
        }
        lists.forEach((part, lines) -> put(part.name(), Words.lines(lines)));
        return values;
    }

    private void other(String name) {
        switch (name) {
            case "UKPRN" -> put(name, text());
            case "Alias" -> add(Part.ALIASES, text());
            case "Contact" -> contact("P".equals(cursor.attribute("kind")) ? "PRIMARY_" : "LEGAL_");
            case "Verification" -> verification();
            case "Link" -> link();
            case "Membership" -> membership();
            case "Succession" -> succession();
            default -> throw unknown();
        }
    }

    private void contact(String prefix) {
        while (cursor.child()) {
            String name = cursor.name();
            String piece = CONTACT.get(name);
            if (piece != null) {
                put(prefix + piece, text());
            } else if (name.equals("Address")) {
                put(prefix + "ADDRESS", cells(ADDRESS));
            } else if (name.equals("Person")) {
                put(prefix + "PERSON", cells(PERSON));
            } else {
                throw unknown();
            }
        }
    }

    private @Nullable String cells(List<String> names) {
        @Nullable String[] cells = new String[names.size()];
        while (cursor.child()) {
            int cell = names.indexOf(cursor.name());
            if (cell < 0) {
                throw unknown();
            }
            cells[cell] = text();
        }
        return Words.cells(cells);
    }

    private void verification() {
        String authority = attribute("authority");
        String primary = attribute("primary");
        add(Part.VERIFICATIONS, Words.cells(authority, text(), primary));
    }

    private void link() {
        String kind = attribute("kind");
        String source = attribute("source");
        String state = attribute("state");
        String checked = attribute("checked");
        String address = attribute("address");
        add(Part.LINKS, Words.cells(kind, source, text(), state, checked, address));
    }

    private void membership() {
        String number = attribute("association");
        String type = attribute("type");
        String status = attribute("status");
        String created = attribute("created");
        String memberStatus = attribute("memberStatus");
        String since = attribute("since");
        String lead = attribute("lead");
        String until = attribute("until");
        add(
                Part.MEMBERSHIPS,
                Words.cells(
                        number,
                        type,
                        text(),
                        status,
                        created,
                        memberStatus,
                        since,
                        Boolean.toString(Boolean.parseBoolean(lead)),
                        until));
    }

    private void succession() {
        String kind = attribute("kind");
        String on = attribute("on");
        add(Part.SUCCESSIONS, Words.cells(text(), kind, on));
    }

    private void add(Part part, @Nullable String line) {
        if (line != null) {
            lists.computeIfAbsent(part, any -> new ArrayList<>()).add(line);
        }
    }

    private void put(String name, @Nullable String words) {
        if (words != null && values.put(name, words) != null) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT, "element of " + name + " is there twice, " + cursor.place());
        }
    }

    private @Nullable String attribute(String name) {
        String value = cursor.attribute(name);
        return value == null ? null : plain(value);
    }

    /** Null where it is blank. */
    private @Nullable String text() {
        String text = cursor.text();
        String plain = text == null ? "" : plain(text);
        return plain.isEmpty() ? null : plain;
    }

    /** Lines and tabs are what words are cut at. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private RefusedException unknown() {
        return new RefusedException(
                IntakeCode.UNKNOWN_LAYOUT, "element " + Names.shown(cursor.name()) + ", " + cursor.place());
    }
}
