package org.learnerhub.web.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The OpenAPI 3.1 document, made of {@link Route}, {@link Parameter} and the records of answers. */
final class OpenApi {

    private static final String TOKEN = "token";

    private final JsonSchemas schemas = new JsonSchemas();

    static byte[] document() {
        return Json.bytes(new OpenApi().whole());
    }

    private Map<String, Object> whole() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.1");
        document.put(
                "info",
                members(
                        "title", "Register of learning providers",
                        "version", "1",
                        "description",
                                "What is said of providers, with its history and every change. Being listed is no mark of"
                                        + " quality. Times are UTC. Members that are not known here may come: leave them"
                                        + " out of account."));
        document.put("servers", List.of(members("url", "/")));
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : Route.values()) {
            paths.put(route.path(), members("get", operation(route)));
        }
        paths.put(Route.Paths.TOKEN, members("post", token()));
        document.put("paths", paths);
        document.put("components", members("securitySchemes", members(TOKEN, scheme()), "schemas", schemas.all()));
        return document;
    }

    private Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.name().toLowerCase(Locale.ROOT));
        operation.put("summary", route.summary());
        // an empty requirement: it may do without, as the hub is set
        operation.put(
                "security",
                route.access() == Route.Access.OPEN ? List.of() : List.of(members(), members(TOKEN, List.of())));
        List<Object> parameters = new ArrayList<>();
        route.parameters().forEach(parameter -> parameters.add(parameter(route, parameter)));
        operation.put("parameters", parameters);
        Map<String, Object> content = new LinkedHashMap<>();
        route.forms().forEach(form -> content.put(form.mediaType(), media(form)));
        operation.put(
                "responses",
                members(
                        "200", members("description", "What was asked for", "content", content),
                        "default",
                                members(
                                        "description",
                                        "A problem (RFC 9457) with the hub's code",
                                        "content",
                                        members(
                                                "application/problem+json",
                                                members("schema", schemas.of(Pages.Problem.class))))));
        return operation;
    }

    private Map<String, Object> media(Route.Form form) {
        Class<?> schema = form.schema();
        if (schema != null) {
            return members("schema", schemas.of(schema));
        }
        return form.mediaType().equals("text/csv")
                ? members("schema", members("type", "string", "description", String.join(",", ProviderCsv.headings())))
                : members();
    }

    private static Map<String, Object> parameter(Route route, Parameter parameter) {
        boolean inPath = route.isInPath(parameter);
        Map<String, Object> described = members(
                "name", parameter.written(),
                "in", inPath ? "path" : "query",
                "required", inPath,
                "description", parameter.description(),
                "schema", parameter.shape().schema());
        if (parameter.shape() instanceof Shape.Several) {
            described.put("explode", true);
        }
        return described;
    }

    private Map<String, Object> token() {
        Map<String, Object> text = members("type", "string");
        Map<String, Object> form = members(
                "type", "object",
                "required", List.of("grant_type"),
                "properties",
                        members(
                                "grant_type", members("const", "client_credentials"),
                                "client_id", text,
                                "client_secret", text,
                                "scope", text));
        return members(
                "operationId",
                TOKEN,
                "summary",
                "A token for client credentials (RFC 6749, 4.4); id and secret may come by Basic instead",
                "requestBody",
                members(
                        "required",
                        true,
                        "content",
                        members("application/x-www-form-urlencoded", members("schema", form))),
                "responses",
                members(
                        "200", json("A token", TokenController.Granted.class),
                        "default", json("An error of RFC 6749, 5.2", TokenController.Refused.class)));
    }

    private Map<String, Object> json(String description, Class<?> schema) {
        return members(
                "description",
                description,
                "content",
                members("application/json", members("schema", schemas.of(schema))));
    }

    private static Map<String, Object> scheme() {
        return members(
                "type",
                "oauth2",
                "flows",
                members("clientCredentials", members("tokenUrl", Route.Paths.TOKEN, "scopes", members())));
    }

    private static Map<String, Object> members(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
