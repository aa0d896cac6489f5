package org.learnerhub.app.matching.evaluation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;

/**
 * Details of many people as bytes, about 200 a person: a bit for each field that is there, then each value's length and
 * UTF-8. What no matching reads is left out.
 */
final class PackedDetails {

    private static final int PAGE = 1 << 20;
    private static final int LONGEST = 1 << 16;
    private static final List<LearnerField> FIELDS = LearnerField.all().stream()
            .filter(field -> field != LearnerField.ULN
                    && field != LearnerField.MIS_IDENTIFIER
                    && field != LearnerField.NOTES
                    && field != LearnerField.OTHER_VERIFICATION_DESCRIPTION)
            .toList();

    private final List<byte[]> pages = new ArrayList<>();
    private int used = PAGE;

    /** @return where they are, for {@link #at} */
    long add(LearnerDetails details) {
        byte[] packed = pack(details);
        if (used + packed.length > PAGE) {
            pages.add(new byte[PAGE]);
            used = 0;
        }
        System.arraycopy(packed, 0, pages.get(pages.size() - 1), used, packed.length);
        long place = (long) (pages.size() - 1) * PAGE + used;
        used += packed.length;
        return place;
    }

    LearnerDetails at(long place) {
        ByteBuffer in = ByteBuffer.wrap(pages.get((int) (place / PAGE)));
        in.position((int) (place % PAGE));
        int present = in.getInt();
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        for (int i = 0; i < FIELDS.size(); i++) {
            if (((present >>> i) & 1) == 1) {
                int length = Short.toUnsignedInt(in.getShort());
                details.set(FIELDS.get(i), new String(in.array(), in.position(), length, StandardCharsets.UTF_8));
                in.position(in.position() + length);
            }
        }
        return details.build();
    }

    private static byte[] pack(LearnerDetails details) {
        ByteArrayOutputStream values = new ByteArrayOutputStream(256);
        int present = 0;
        for (int i = 0; i < FIELDS.size(); i++) {
            String value = details.get(FIELDS.get(i));
            if (value != null) {
                byte[] text = value.getBytes(StandardCharsets.UTF_8);
                present |= 1 << i;
                values.write(text.length >>> 8);
                values.write(text.length);
                values.writeBytes(text);
            }
        }
        if (values.size() > LONGEST) {
            throw new IllegalStateException("a checked row is never so long");
        }
        return ByteBuffer.allocate(Integer.BYTES + values.size())
                .putInt(present)
                .put(values.toByteArray())
                .array();
    }
}
