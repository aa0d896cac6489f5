package org.learnerhub.web.developer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Samples and schemas that the build has put beside the program: those, and no others, can be fetched by name. */
final class PackedFiles {

    private static final String PLACE = "classpath*:org/learnerhub/web/";
    private static final List<String> KINDS = List.of("batches", "achievements", "participation");

    private final Map<String, Resource> schemas = found("schemas/*.xsd");
    private final Map<String, Resource> samples = new TreeMap<>();

    /** Of each code the first file that yields it, as a table: those are the easiest to read. */
    private final Map<String, Resource> byCode = new TreeMap<>();

    PackedFiles() {
        for (String kind : KINDS) {
            found("samples/" + kind + "/*.*").forEach((name, file) -> samples.put(kind + "/" + name, file));
            found("samples/" + kind + "/invalid/HUB-*.*").forEach((name, file) -> {
                samples.put(kind + "/invalid/" + name, file);
                if (name.endsWith(".csv")) {
                    byCode.putIfAbsent(name.substring(0, "HUB-0000".length()), file);
                }
            });
        }
        samples.forEach((name, file) -> byCode.putIfAbsent(code(name), file));
    }

    private static String code(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.startsWith("HUB-") ? file.substring(0, "HUB-0000".length()) : "";
    }

    private static Map<String, Resource> found(String pattern) {
        try {
            Resource[] all = new PathMatchingResourcePatternResolver().getResources(PLACE + pattern);
            return Arrays.stream(all)
                    .filter(Resource::isReadable)
                    .collect(Collectors.toMap(
                            one -> Objects.requireNonNull(one.getFilename()),
                            one -> one,
                            (one, same) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }

    List<String> schemas() {
        return List.copyOf(schemas.keySet());
    }

    /** Of one kind, those that the hub takes. */
    List<String> samples(String kind) {
        return samples.keySet().stream()
                .filter(name -> name.startsWith(kind + "/") && !name.contains("/invalid/") && !name.contains("/."))
                .map(name -> name.substring(kind.length() + 1))
                .toList();
    }

    Optional<byte[]> schema(String name) {
        return Optional.ofNullable(schemas.get(name)).map(PackedFiles::bytes);
    }

    /** @param name kind and file, such as {@code batches/first-enrolment.csv} */
    Optional<byte[]> sample(String name) {
        return Optional.ofNullable(samples.get(name)).map(PackedFiles::bytes);
    }

    /** A file that is refused with the code, and its name; empty where there is none that people can read. */
    Optional<Map.Entry<String, String>> example(String code) {
        return Optional.ofNullable(byCode.get(code))
                .map(file -> Map.entry(
                        Objects.requireNonNull(file.getFilename()), new String(bytes(file), StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read", e);
        }
    }
}
