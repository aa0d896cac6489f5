package org.learnerhub.store.move;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of columns, and a value of each in the binary form of PostgreSQL's COPY, which is the same on every way. */
enum ColumnKind {
    SMALLINT("smallint") {
        @Override
        byte[] bytes(ResultSet row, int column) throws SQLException {
            return ByteBuffer.allocate(Short.BYTES)
                    .putShort(row.getShort(column))
                    .array();
        }
    },
    INTEGER("integer") {
        @Override
        byte[] bytes(ResultSet row, int column) throws SQLException {
            return ByteBuffer.allocate(Integer.BYTES).putInt(row.getInt(column)).array();
        }
    },
    BIGINT("bigint") {
        @Override
        byte[] bytes(ResultSet row, int column) throws SQLException {
            return ofLong(row.getLong(column));
        }
    },
    BOOLEAN("boolean") {
        @Override
        byte[] bytes(ResultSet row, int column) throws SQLException {
            return new byte[] {(byte) (row.getBoolean(column) ? 1 : 0)};
        }
    },
    DOUBLE("double precision") {
        @Override
        byte[] bytes(ResultSet row, int column) throws SQLException {
            return ofLong(Double.doubleToLongBits(row.getDouble(column)));
        }
    },
    TEXT("character varying", "text") {
        @Override
        byte @Nullable [] bytes(ResultSet row, int column) throws SQLException {
            String text = row.getString(column);
            return text == null ? null : utf8(text);
        }
    },
    DATE("date") {
        @Override
        byte @Nullable [] bytes(ResultSet row, int column) throws SQLException {
            LocalDate date = row.getObject(column, LocalDate.class);
            return date == null
                    ? null
                    : ByteBuffer.allocate(Integer.BYTES)
                            .putInt((int) ChronoUnit.DAYS.between(POSTGRES_DAY, date))
                            .array();
        }
    },
    MOMENT("timestamp with time zone") {
        @Override
        byte @Nullable [] bytes(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : ofLong(ChronoUnit.MICROS.between(POSTGRES_EPOCH, moment.toInstant()));
        }
    },
    BYTES("bytea") {
        @Override
        byte @Nullable [] bytes(ResultSet row, int column) throws SQLException {
            try (InputStream bytes = row.getBinaryStream(column)) {
                return bytes == null ? null : bytes.readAllBytes();
            } catch (IOException e) {
                throw new SQLException("a binary value broke off", e);
            }
        }
    };

    private static final LocalDate POSTGRES_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant POSTGRES_EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private final List<String> types;

    ColumnKind(String... types) {
        this.types = List.of(types);
    }

    /** @param type as PostgreSQL's information_schema calls it */
    static ColumnKind of(String table, String column, String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.types.contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a move does not know columns of type " + type + ": "
                        + table + "." + column + "; ColumnKind must learn it"));
    }

    /** Null where the column is; whether a number was is to be asked of the row. */
    abstract byte @Nullable [] bytes(ResultSet row, int column) throws SQLException;

    private static byte[] ofLong(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    /** PostgreSQL has no place for U+0000: the store writes another character in its place there, and so does a move. */
    private static byte[] utf8(String text) throws SQLException {
        try {
            String storable = text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(storable));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new SQLException("a text is not Unicode", e);
        }
    }
}
