package org.learnerhub.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * A CSV file of learners, any record of which can be read at once: eight bytes of memory a record, whatever it holds.
 * UTF-8, commas, headings as the hub writes them.
 */
final class KnownFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final long[] starts;
    private final Map<Integer, LearnerField> columns;

    KnownFile(Path file) throws IOException {
        starts = starts(file);
        channel = FileChannel.open(file);
        columns = columns(record(0));
    }

    /** Learners, not counting the headings. */
    int size() {
        return starts.length - 2;
    }

    /** @param number from 0, below {@link #size()} */
    LearnerDetails learner(int number) throws IOException {
        List<String> values = record(number + 1);
        LearnerDetails.Builder learner = LearnerDetails.nothing().toBuilder();
        for (int column = 0; column < values.size(); column++) {
            LearnerField field = columns.get(column);
            if (field != null) {
                learner.set(field, values.get(column));
            }
        }
        return learner.build();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private List<String> record(int number) throws IOException {
        long start = starts[number];
        ByteBuffer bytes = ByteBuffer.allocate((int) (starts[number + 1] - start));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, start + bytes.position());
        }
        String text = new String(bytes.array(), StandardCharsets.UTF_8);
        Iterator<CsvRecord> records = CsvReader.builder().ofCsvRecord(text).iterator();
        return records.hasNext() ? records.next().getFields() : List.of();
    }

    private static Map<Integer, LearnerField> columns(List<String> headings) {
        Map<String, LearnerField> fields = new HashMap<>();
        for (LearnerField field : LearnerField.all()) {
            fields.put(field.csvHeading().toUpperCase(Locale.ROOT), field);
            fields.put(field.xmlName().toUpperCase(Locale.ROOT), field);
        }
        fields.put("MIDDLENAMES", LearnerField.MIDDLE_OTHER_NAME);
        fields.put("PRIVACYNOTICESEEN", LearnerField.ABILITY_TO_SHARE);
        Map<Integer, LearnerField> columns = new HashMap<>();
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column).replace("\uFEFF", "").strip();
            LearnerField field = fields.get(heading.toUpperCase(Locale.ROOT));
            if (field != null) {
                columns.put(column, field);
            }
        }
        return columns;
    }

    /** Where each record starts, and last where the file ends. Line breaks inside quotes start nothing. */
    private static long[] starts(Path file) throws IOException {
        long[] found = new long[1024];
        int count = 1;
        long position = 0;
        boolean quoted = false;
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            int read = bytes.read(buffer);
            while (read >= 0) {
                for (int i = 0; i < read; i++) {
                    position++;
                    quoted ^= buffer[i] == '"';
                    if (buffer[i] == '\n' && !quoted) {
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = position;
                    }
                }
                read = bytes.read(buffer);
            }
        }
        return withEnd(found, count, position);
    }

    private static long[] withEnd(long[] found, int count, long end) {
        boolean ended = found[count - 1] == end && count > 1;
        long[] starts = Arrays.copyOf(found, ended ? count : count + 1);
        starts[starts.length - 1] = end;
        return starts;
    }
}
