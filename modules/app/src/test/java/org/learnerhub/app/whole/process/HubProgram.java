package org.learnerhub.app.whole.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.learnerhub.app.whole.RunningHub;
import org.springframework.util.FileSystemUtils;

/**
 * The program as the processes of the tests run it. As {@code ./hub} does, it archives the classes that a start loads,
 * once for a build: each start then takes about a third less. Without the archive they are slower and no different.
 */
public final class HubProgram {

    private static final Path HOME = Path.of("target", "test-program").toAbsolutePath();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration WARM_UP = Duration.ofMinutes(3);
    /** What a process of few minutes on a busy machine is best off with. */
    private static final List<String> SHORT_LIFE = Stream.concat(
                    Stream.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), ofKeyStores())
            .toList();

    private HubProgram() {}

    /** What the tests' own machine was told of key stores, in the build's {@code quick.key.stores}. */
    private static Stream<String> ofKeyStores() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-Dkeystore.pkcs12."));
    }

    /** @param options of the virtual machine */
    static List<String> command(List<String> options, String... arguments) {
        return command("org.learnerhub.app.Hub", options, arguments);
    }

    /** @param program with the main method, of the hub's or of the tests */
    public static List<String> command(String program, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(SHORT_LIFE);
        command.addAll(Holder.OPTIONS);
        command.addAll(options);
        command.add(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private static final class Holder {

        static final List<String> OPTIONS = make();

        /** Other test JVMs of the same build wait for the first and take what it made. */
        private static List<String> make() {
            try {
                Files.createDirectories(HOME);
                try (FileChannel channel = FileChannel.open(
                                HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    return options(lock);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the program cannot be packed for processes of the tests", e);
            }
        }
    }

    private static List<String> options(FileLock taken) throws IOException {
        List<Path> parts = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator, -1))
                .filter(part -> !part.isEmpty())
                .map(Path::of)
                .filter(Files::exists)
                .toList();
        Path build = HOME.resolve(key(parts));
        Path archive = build.resolve("hub.jsa");
        deleteAllBut(build);
        String classPath =
                jars(parts, build).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        if (taken.isValid() && !Files.exists(archive)) {
            archive(classPath, archive);
        }
        return List.of(
                "-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off", "-cp", classPath);
    }

    /** Changes with every file of the program and its tests. */
    private static String key(List<Path> parts) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path part : parts) {
            try (Stream<Path> files = Files.walk(part)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
                }
            }
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void deleteAllBut(Path build) throws IOException {
        try (DirectoryStream<Path> builds = Files.newDirectoryStream(HOME, Files::isDirectory)) {
            for (Path earlier : builds) {
                if (!earlier.equals(build)) {
                    FileSystemUtils.deleteRecursively(earlier);
                }
            }
        }
    }

    /** Classes in folders cannot be archived, so each folder becomes a jar. */
    private static List<Path> jars(List<Path> parts, Path build) throws IOException {
        Files.createDirectories(build);
        List<Path> jars = new ArrayList<>();
        for (Path part : parts) {
            Path jar = Files.isDirectory(part) ? build.resolve("part-" + jars.size() + ".jar") : part;
            if (!Files.exists(jar)) {
                Path draft = jar.resolveSibling("draft");
                pack(part, draft);
                Files.move(draft, jar);
            }
            jars.add(jar);
        }
        return jars;
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Path file : files.sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (Files.isDirectory(file)) {
                    if (!name.isEmpty()) {
                        zip.putNextEntry(new ZipEntry(name + "/"));
                    }
                } else {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(file, zip);
                }
            }
        }
    }

    /** Put in its place only when it is whole. */
    private static void archive(String classPath, Path archive) throws IOException {
        Path draft = archive.resolveSibling("draft.jsa");
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(SHORT_LIFE);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + draft, "-Xlog:disable", "-Xlog:all=off"));
        command.addAll(List.of("-cp", classPath, "org.learnerhub.app.Hub", "warm-up"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(archive.resolveSibling("warm-up.log").toFile());
        builder.environment().put("HUB_HOME", RunningHub.ROOT.toString());
        if (ended(builder.start()) && Files.exists(draft)) {
            Files.move(draft, archive);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(WARM_UP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }
}
