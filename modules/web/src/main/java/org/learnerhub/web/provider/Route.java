package org.learnerhub.web.provider;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the register's REST interface: the OpenAPI document is made of this table, and a test compares it with
 * what is mapped.
 */
enum Route {
    FIND(
            Paths.PROVIDERS,
            "Searches, in pages; or, for application/x-ndjson, all providers that fit, a line each",
            Access.READER,
            List.of(
                    Parameter.QUERY,
                    Parameter.TOWN,
                    Parameter.POSTCODE,
                    Parameter.NEAR,
                    Parameter.MILES,
                    Parameter.STATUS,
                    Parameter.TYPE,
                    Parameter.LIMIT,
                    Parameter.CURSOR,
                    Parameter.UKPRNS,
                    Parameter.UPDATED_SINCE),
            List.of(
                    new Form("application/json", Pages.Found.class),
                    new Form("text/csv", null),
                    new Form("application/x-ndjson", ContractRecords.class))),
    SHOW(
            Paths.PROVIDER,
            "One provider, as it is or as it was",
            Access.READER,
            List.of(Parameter.ID, Parameter.AS_AT),
            List.of(new Form("application/json", ProviderView.class), new Form("text/csv", null))),
    HISTORY(
            Paths.HISTORY,
            "All versions of one provider",
            Access.READER,
            List.of(Parameter.ID),
            List.of(new Form("application/json", Pages.History.class))),
    CHANGES(
            Paths.CHANGES,
            "The change feed; may wait for the next change",
            Access.READER,
            List.of(Parameter.AFTER, Parameter.CHANGES_LIMIT, Parameter.WAIT),
            List.of(new Form("application/json", Pages.Changes.class))),
    DOWNLOADS(
            Paths.DOWNLOADS,
            "What there is to download, with digests, date and licence",
            Access.READER,
            List.of(),
            List.of(new Form("application/json", Pages.Download.class))),
    DOWNLOAD_CSV(
            Paths.DOWNLOAD_CSV,
            "The whole register as CSV",
            Access.READER,
            List.of(Parameter.NUMBER),
            List.of(new Form("text/csv", null))),
    DOWNLOAD_JSON(
            Paths.DOWNLOAD_JSON,
            "The whole register as JSON",
            Access.READER,
            List.of(Parameter.NUMBER),
            List.of(new Form("application/json", null))),
    SIGNATURE_CSV(
            Paths.DOWNLOAD_CSV + Paths.SIGNATURE,
            "The detached signature of the CSV",
            Access.READER,
            List.of(Parameter.NUMBER),
            List.of(new Form("application/xml", null))),
    SIGNATURE_JSON(
            Paths.DOWNLOAD_JSON + Paths.SIGNATURE,
            "The detached signature of the JSON",
            Access.READER,
            List.of(Parameter.NUMBER),
            List.of(new Form("application/xml", null))),
    OPEN_API(Paths.OPEN_API, "This document", Access.OPEN, List.of(), List.of(new Form("application/json", null)));

    private final String path;
    private final String summary;
    private final Access access;
    private final List<Parameter> parameters;
    private final List<Form> forms;

    Route(String path, String summary, Access access, List<Parameter> parameters, List<Form> forms) {
        this.path = path;
        this.summary = summary;
        this.access = access;
        this.parameters = parameters;
        this.forms = forms;
    }

    String path() {
        return path;
    }

    String summary() {
        return summary;
    }

    Access access() {
        return access;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    List<Form> forms() {
        return forms;
    }

    /** Without those in the path. */
    Stream<Parameter> query() {
        return parameters.stream().filter(parameter -> !isInPath(parameter));
    }

    boolean isInPath(Parameter parameter) {
        return path.contains("{" + parameter.written() + "}");
    }

    /** @param schema a record; null where the form has none */
    record Form(String mediaType, @Nullable Class<?> schema) {}

    /** Who may ask. */
    enum Access {
        OPEN,
        /** Everybody, or who has a token, as the hub is set. */
        READER
    }

    /** For the annotations. */
    static final class Paths {

        static final String TOKEN = "/oauth2/token";
        static final String API = "/api/**";
        static final String OPEN_API = "/api/openapi.json";
        static final String PROVIDERS = "/api/providers";
        static final String PROVIDER = PROVIDERS + "/{id}";
        static final String HISTORY = PROVIDER + "/history";
        static final String CHANGES = PROVIDERS + "/changes";
        static final String DOWNLOADS = PROVIDERS + "/download";
        static final String DOWNLOAD_CSV = DOWNLOADS + ".csv";
        static final String DOWNLOAD_JSON = DOWNLOADS + ".json";
        static final String SIGNATURE = ".signature.xml";

        private Paths() {}
    }
}
