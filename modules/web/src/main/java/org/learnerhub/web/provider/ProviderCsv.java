package org.learnerhub.web.provider;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.result.Formula;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderContact;
import org.learnerhub.domain.ukrlp.ProviderContact.Kind;
import org.learnerhub.domain.ukrlp.VerificationAuthority;

/**
 * Providers as CSV (RFC 4180, UTF-8): a line each, what there may be more of with semicolons between. A cell that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class ProviderCsv implements AutoCloseable {

    private static final Map<String, Function<Provider, @Nullable Object>> COLUMNS = columns();

    private final CsvWriter csv;

    /** Begins with the headings. The stream is closed with this. */
    ProviderCsv(OutputStream out) {
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS.keySet());
    }

    void write(Provider provider) {
        csv.writeRecord(COLUMNS.values().stream()
                .map(column -> cell(column.apply(provider)))
                .toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> headings() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** Empty for nothing. */
    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return Formula.isOne(text) ? "'" + text : text;
    }

    private static Map<String, Function<Provider, @Nullable Object>> columns() {
        Map<String, Function<Provider, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("ukprn", Provider::ukprn);
        columns.put("name", Provider::name);
        columns.put("legalName", Provider::legalName);
        columns.put("aliases", provider -> joined(provider.aliases().stream()));
        columns.put("status", provider -> provider.status().code());
        columns.put("statusPhrase", provider -> provider.status().phrase());
        columns.put("type", Provider::type);
        columns.put("opened", Provider::opened);
        columns.put("closed", Provider::closed);
        columns.put("verified", provider -> provider.verified() == null ? null : Json.text(provider.verified()));
        address(columns, "legal", Kind.LEGAL);
        address(columns, "primary", Kind.PRIMARY);
        columns.put("telephone", of(Kind.PRIMARY, ProviderContact::telephone1));
        columns.put("email", of(Kind.PRIMARY, ProviderContact::email));
        columns.put("website", of(Kind.PRIMARY, ProviderContact::website));
        columns.put("identifiers", provider -> joined(Views.identifiers(provider).stream()));
        columns.put("urn", verified(VerificationAuthority.SCHOOL_URN));
        columns.put("company", verified(VerificationAuthority.COMPANIES_HOUSE));
        columns.put("charity", verified(VerificationAuthority.CHARITY_COMMISSION));
        columns.put(
                "successors",
                provider -> joined(provider.successions().stream()
                        .map(succession -> succession.successor().value())));
        return columns;
    }

    private static void address(Map<String, Function<Provider, @Nullable Object>> columns, String whose, Kind kind) {
        columns.put(whose + "Address1", of(kind, contact -> contact.address().address1()));
        columns.put(whose + "Address2", of(kind, contact -> contact.address().address2()));
        columns.put(whose + "Address3", of(kind, contact -> contact.address().address3()));
        columns.put(whose + "Address4", of(kind, contact -> contact.address().address4()));
        columns.put(whose + "Town", of(kind, contact -> contact.address().town()));
        columns.put(whose + "County", of(kind, contact -> contact.address().county()));
        columns.put(whose + "Postcode", of(kind, contact -> contact.address().postcode()));
    }

    private static Function<Provider, @Nullable Object> of(
            Kind kind, Function<ProviderContact, @Nullable String> part) {
        return provider -> {
            ProviderContact contact = provider.contact(kind).orElse(null);
            return contact == null ? null : part.apply(contact);
        };
    }

    private static Function<Provider, @Nullable Object> verified(VerificationAuthority authority) {
        return provider -> provider.verification(authority)
                .map(verification -> (Object) verification.id())
                .orElse(null);
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
