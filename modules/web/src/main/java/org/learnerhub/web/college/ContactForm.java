package org.learnerhub.web.college;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;

/** What of an entry is proposed together: the other names, or one of the two contacts. */
enum ContactForm {
    ALIASES(List.of(Part.ALIASES)),
    LEGAL(List.of(
            Part.LEGAL_ADDRESS,
            Part.LEGAL_PERSON,
            Part.LEGAL_ROLE,
            Part.LEGAL_TELEPHONE,
            Part.LEGAL_TELEPHONE_2,
            Part.LEGAL_FAX,
            Part.LEGAL_WEBSITE,
            Part.LEGAL_EMAIL)),
    PRIMARY(List.of(
            Part.PRIMARY_ADDRESS,
            Part.PRIMARY_PERSON,
            Part.PRIMARY_ROLE,
            Part.PRIMARY_TELEPHONE,
            Part.PRIMARY_TELEPHONE_2,
            Part.PRIMARY_FAX,
            Part.PRIMARY_WEBSITE,
            Part.PRIMARY_EMAIL));

    private static final List<String> ADDRESS =
            List.of("address1", "address2", "address3", "address4", "town", "county", "postcode");
    private static final List<String> PERSON = List.of("title", "givenName", "familyName", "suffix", "requestedName");
    private static final String LINES = "aliases";

    private final List<Part> parts;

    ContactForm(List<Part> parts) {
        this.parts = parts;
    }

    static Optional<ContactForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    /** In addresses and keys of words. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A box of the form. */
    record Box(String name, String value, boolean lines) {}

    /** A part of an entry as it is read. */
    record Section(String piece, Map<String, String> values) {}

    static List<Section> sections(Provider provider) {
        return Arrays.stream(values())
                .map(form -> {
                    Map<String, String> filled = new LinkedHashMap<>();
                    form.values(provider).forEach((name, value) -> {
                        if (!value.isEmpty()) {
                            filled.put(name, value.replace("\n", ", "));
                        }
                    });
                    return new Section(form.word(), filled);
                })
                .toList();
    }

    /** As the register has it, by the names of boxes. */
    Map<String, String> values(Provider provider) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Part part : parts) {
            List<String> names = names(part);
            if (part == Part.ALIASES) {
                values.put(LINES, orEmpty(part.of(provider)));
            } else {
                @Nullable String[] cells = Words.split(part.of(provider), names.size());
                for (int i = 0; i < names.size(); i++) {
                    values.put(names.get(i), orEmpty(cells[i]));
                }
            }
        }
        return values;
    }

    List<Box> boxes(Map<String, String> values) {
        List<Box> boxes = new ArrayList<>();
        for (Part part : parts) {
            names(part).forEach(name -> boxes.add(new Box(name, values.getOrDefault(name, ""), name.equals(LINES))));
        }
        return boxes;
    }

    Map<Part, @Nullable String> wanted(Map<String, String> sent) {
        Map<Part, @Nullable String> wanted = new EnumMap<>(Part.class);
        for (Part part : parts) {
            if (part == Part.ALIASES) {
                wanted.put(
                        part,
                        Words.lines(sent.getOrDefault(LINES, "")
                                .lines()
                                .map(ContactForm::plain)
                                .filter(line -> !line.isEmpty())
                                .toList()));
            } else {
                wanted.put(
                        part,
                        Words.cells(names(part).stream()
                                .map(name -> plain(sent.getOrDefault(name, "")))
                                .toArray(String[]::new)));
            }
        }
        return wanted;
    }

    /** Tabs and line ends mean something in a part. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** The first box of the part that a refusal names. */
    String first(@Nullable String part) {
        return parts.stream()
                .filter(one -> one.name().equals(part))
                .map(one -> names(one).get(0))
                .findFirst()
                .orElse(names(parts.get(0)).get(0));
    }

    private static List<String> names(Part part) {
        return switch (part) {
            case ALIASES -> List.of(LINES);
            case LEGAL_ADDRESS, PRIMARY_ADDRESS -> ADDRESS;
            case LEGAL_PERSON, PRIMARY_PERSON -> PERSON;
            case LEGAL_ROLE, PRIMARY_ROLE -> List.of("role");
            case LEGAL_TELEPHONE, PRIMARY_TELEPHONE -> List.of("telephone");
            case LEGAL_TELEPHONE_2, PRIMARY_TELEPHONE_2 -> List.of("telephone2");
            case LEGAL_FAX, PRIMARY_FAX -> List.of("fax");
            case LEGAL_WEBSITE, PRIMARY_WEBSITE -> List.of("website");
            default -> List.of("email");
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
