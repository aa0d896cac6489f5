package org.learnerhub.domain.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a batch file says of itself before its first row.
 *
 * @param fileVersion FileVersion as written, null where absent
 * @param fileName the sender's internal reference, null where absent
 * @param ukprn null where absent
 * @param recordCount how many rows it announces; null where it does not
 * @param job XML files may say; null where absent
 * @param notices what the reader had to overlook, such as unknown headings
 */
public record FileHead(
        FileFormat format,
        Layout layout,
        @Nullable String fileVersion,
        @Nullable String fileName,
        @Nullable String ukprn,
        @Nullable Integer recordCount,
        @Nullable Job job,
        List<Notice> notices) {

    FileHead with(Notice notice) {
        return new FileHead(
                format,
                layout,
                fileVersion,
                fileName,
                ukprn,
                recordCount,
                job,
                Stream.concat(notices.stream(), Stream.of(notice)).toList());
    }
}
