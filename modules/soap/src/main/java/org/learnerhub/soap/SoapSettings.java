package org.learnerhub.soap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.learnerhub.domain.access.IpAddress;

/**
 * What the operator decides about the doors.
 *
 * @param maxFileBytes the largest file to take, as {@link org.learnerhub.domain.exchange.intake.ReceiveBatch} has it
 * @param attachmentDirectory where attachments lie for the length of a request when they cannot be streamed; made
 *     where it is missing, and for this purpose alone
 * @param qualifiedG2Faults whether faults at the G2 address have qualified children, for .NET clients; otherwise they
 *     have the captured form like those at the G1 addresses (contract 1.4)
 * @param patience how long to wait in all for a sender who sends less than a KiB a second
 * @param proxies addresses of proxies whose X-Forwarded-For, -Proto, -Host, -Port and Forwarded are believed
 */
public record SoapSettings(
        long maxFileBytes,
        Path attachmentDirectory,
        boolean qualifiedG2Faults,
        Duration patience,
        Set<IpAddress> proxies) {}
