package org.learnerhub.benchmarks.pages;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.learnerhub.app.Commands;
import org.learnerhub.app.PagesStory;
import org.learnerhub.app.admin.Sandbox;
import org.learnerhub.app.node.HubServer;
import org.learnerhub.app.settings.HubSettings;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.user.KeepUsers;
import org.learnerhub.domain.user.NewUser;

/**
 * A hub in a process of its own, with one person of a college who signs in. Says its port, user and password; answers
 * {@code code} by the code of the second factor, {@code heap} by the most heap that was in use after a collection.
 */
final class UploadProcess {

    private static final String USER = "bench-college";
    private static final String PASSWORD = "bench-of-uploads";

    private UploadProcess() {}

    public static void main(String[] arguments) throws IOException {
        AtomicLong most = new AtomicLong();
        watch(most);
        Path data = Path.of(arguments[0]);
        try (HubServer hub = HubServer.startQuietly(HubSettings.load(data, System.getenv()), 0, Commands::inside);
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            Sandbox.load(hub.core(), Sandbox.file());
            KeepUsers.GivenPassword given = hub.core()
                    .users()
                    .keep()
                    .add(
                            new Justification(new Caller.Staff("bench"), "uploads are measured", "bench"),
                            NewUser.of(PagesStory.COLLEGE, USER, false));
            hub.core().users().passwords().change(given.name(), given.password(), PASSWORD);
            System.out.println("ready " + hub.port() + " " + USER + " " + PASSWORD);
            for (String line = asked.readLine(); line != null && !line.isEmpty(); line = asked.readLine()) {
                System.out.println(line.equals("heap") ? Long.toString(most.get()) : code(hub));
            }
        }
        System.exit(0);
    }

    private static String code(HubServer hub) {
        return hub.core()
                .users()
                .totp()
                .code(
                        hub.core().users().users().find(USER).orElseThrow(),
                        hub.core().clock().instant());
    }

    private static void watch(AtomicLong most) {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, from) -> {
                                long used = GarbageCollectionNotificationInfo.from(
                                                (CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc()
                                        .entrySet()
                                        .stream()
                                        .filter(pool -> heap.contains(pool.getKey()))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                most.accumulateAndGet(used, Math::max);
                            },
                            null,
                            null);
        }
    }
}
