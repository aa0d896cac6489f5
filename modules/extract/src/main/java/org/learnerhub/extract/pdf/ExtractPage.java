package org.learnerhub.extract.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ShortCode;
import org.w3c.dom.Document;

/** Writes an extract as a page for people, from its title to how it is checked. */
final class ExtractPage {

    /** The groups of entries, in this order; one without entries is left out. */
    private enum Group {
        ACHIEVEMENT("achievement", entry -> entry.kind() == EntryKind.ACHIEVEMENT),
        GOING("going", entry -> entry.kind() == EntryKind.PARTICIPATION && !hasEnded(entry)),
        ENDED("ended", entry -> entry.kind() == EntryKind.PARTICIPATION && hasEnded(entry)),
        OWN("own", entry -> entry.kind() == EntryKind.OWN_ADDITION);

        private final String key;
        private final Predicate<ExtractEntry> holds;

        Group(String key, Predicate<ExtractEntry> holds) {
            this.key = key;
            this.holds = holds;
        }

        private static boolean hasEnded(ExtractEntry entry) {
            return entry.fields().containsKey(EntryField.ENDED)
                    || !"continuing".equals(entry.fields().getOrDefault(EntryField.STATE, "continuing"));
        }

        private List<ExtractEntry> of(ExtractContent content) {
            return content.entries().stream()
                    .filter(holds)
                    .sorted(Comparator.comparing(Group::latest).reversed())
                    .toList();
        }

        /** ISO dates are in the order of time as text; none comes last. */
        private static String latest(ExtractEntry entry) {
            Map<EntryField, String> fields = entry.fields();
            return Stream.of(EntryField.AWARDED, EntryField.ENDED, EntryField.STARTED)
                    .filter(fields::containsKey)
                    .map(fields::get)
                    .findFirst()
                    .orElse("");
        }
    }

    private final Issuer issuer;
    private final PageText text;
    private final Typefaces typefaces;

    ExtractPage(Issuer issuer, PageText text, Typefaces typefaces) {
        this.issuer = issuer;
        this.text = text;
        this.typefaces = typefaces;
    }

    Document of(ExtractContent content) {
        Markup page = new Markup("html", "lang", text.of("language"));
        List<Group> groups = Stream.of(Group.values())
                .filter(group -> !group.of(content).isEmpty())
                .toList();
        return write(page, content, groups);
    }

    private Document write(Markup page, ExtractContent content, List<Group> groups) {
        head(page, groups);
        page.open("body").open("div", "class", "footer");
        page.text(text.of("footer", ShortCode.of(content.head()))).close();
        page.leaf("h1", text.of("title"), "id", "top");
        page.leaf("p", text.of("summary"), "class", "summary");
        facts(page, content);
        if (groups.isEmpty()) {
            page.leaf("p", text.of("group.empty"), "class", "note");
        }
        for (Group group : groups) {
            entries(page, group, group.of(content));
        }
        new HowToCheck(issuer, text, page).write(content, typefaces.lacking());
        return page.document();
    }

    private void head(Markup page, List<Group> groups) {
        page.open("head").leaf("title", text.of("title"));
        page.open("meta", "name", "description", "content", text.of("description"))
                .close();
        page.open("bookmarks");
        bookmark(page, text.of("title"), "top");
        groups.forEach(group -> bookmark(page, text.of("group." + group.key), group.key));
        bookmark(page, text.of("what"), "what");
        bookmark(page, text.of("check"), "check");
        page.close().close();
    }

    private static void bookmark(Markup page, String name, String target) {
        page.open("bookmark", "name", name, "href", "#" + target).close();
    }

    private void facts(Markup page, ExtractContent content) {
        ExtractHead head = content.head();
        page.open("table", "class", "facts").open("tbody");
        fact(page, "holder", typefaces.printable(head.holder().name()), "name");
        fact(page, "uln", grouped(head.holder().uln().toString()), "uln");
        if (head.holder().birthDate() != null) {
            fact(page, "born", text.date(head.holder().birthDate()), "");
        }
        fact(
                page,
                "issued",
                text.of("issued.value", text.moment(head.issued()), typefaces.printable(issuer.name())),
                "");
        fact(page, "until", head.validUntil() == null ? text.of("until.none") : text.moment(head.validUntil()), "");
        fact(page, "recipient", given(head.recipient(), "recipient.none"), "");
        if (head.purpose() != null) {
            fact(page, "purpose", typefaces.printable(head.purpose()), "");
        }
        int entries = content.entries().size();
        fact(page, "entries", entries == 1 ? text.of("entries.one") : text.of("entries.many", entries), "");
        page.close().close();
    }

    private String given(@Nullable String value, String otherwise) {
        return value == null ? text.of(otherwise) : typefaces.printable(value);
    }

    private void fact(Markup page, String key, String value, String style) {
        page.open("tr", "class", style.equals("name") ? "first" : "").leaf("th", text.of(key), "scope", "row");
        page.leaf("td", value, "class", style).close();
    }

    /** {@code 123 456 7890}. */
    private static String grouped(String uln) {
        return uln.substring(0, 3) + ' ' + uln.substring(3, 6) + ' ' + uln.substring(6);
    }

    private void entries(Markup page, Group group, List<ExtractEntry> entries) {
        page.leaf("h2", text.of("group." + group.key), "id", group.key);
        page.leaf("p", text.of("group." + group.key + ".note"), "class", "note");
        page.open("table", "class", "entries").open("thead").open("tr");
        for (String column : List.of("what", "result", "date")) {
            page.leaf("th", text.of("column." + column), "scope", "col", "class", "col-" + column);
        }
        page.close().close().open("tbody");
        EntryRow row = new EntryRow(page, text, typefaces);
        entries.forEach(row::write);
        page.close().close();
    }
}
