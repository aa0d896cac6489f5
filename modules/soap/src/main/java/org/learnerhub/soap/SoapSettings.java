package org.learnerhub.soap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.learnerhub.domain.access.IpAddress;

/**
 * What the operator decides about the SOAP services.
 *
 * @param attachmentDirectory where attachments lie for the length of a request when they cannot be streamed; made
 *     where it is missing, and for this purpose alone
 * @param patience how long to wait in all for a sender who sends less than a KiB a second
 * @param proxies addresses of proxies whose X-Forwarded-For, -Proto, -Host, -Port and Forwarded are believed
 */
public record SoapSettings(Path attachmentDirectory, Duration patience, Set<IpAddress> proxies) {}
