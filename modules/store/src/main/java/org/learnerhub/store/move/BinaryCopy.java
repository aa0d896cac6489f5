package org.learnerhub.store.move;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.PGCopyInputStream;

/** PostgreSQL's COPY in its binary format: a head, rows that tell the lengths of their values, an end. */
final class BinaryCopy {

    private static final byte[] HEAD = "PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short END = -1;
    private static final int BUFFER = 1 << 16;

    private BinaryCopy() {}

    /** Rows on their way into a table, within the current transaction. */
    static final class Writer {

        private final CopyIn copy;
        private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * BUFFER);

        /** The rows are frozen: the table must have been emptied in this transaction. */
        Writer(PGConnection connection, MovedColumns table) throws SQLException {
            copy = connection
                    .getCopyAPI()
                    .copyIn("copy " + table.quotedTable() + " (" + table.names()
                            + ") from stdin with (format binary, freeze)");
            buffer.writeBytes(HEAD);
        }

        void write(byte[] row) throws SQLException {
            buffer.writeBytes(row);
            if (buffer.size() >= BUFFER) {
                handOver();
            }
        }

        void end() throws SQLException {
            buffer.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort(END).array());
            handOver();
            copy.endCopy();
        }

        /** Leaves the transaction to be undone. */
        void breakOff() throws SQLException {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }

        private void handOver() throws SQLException {
            byte[] bytes = buffer.toByteArray();
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.reset();
        }
    }

    /** Reads a whole table back. */
    static RowDigest read(PGConnection connection, MovedColumns table) throws SQLException {
        RowDigest digest = new RowDigest();
        String copy = "copy " + table.quotedTable() + " (" + table.names() + ") to stdout with (format binary)";
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new PGCopyInputStream(connection, copy), BUFFER))) {
            in.skipNBytes(HEAD.length);
            ByteArrayOutputStream row = new ByteArrayOutputStream();
            for (short columns = in.readShort(); columns != END; columns = in.readShort()) {
                row.reset();
                row.writeBytes(
                        ByteBuffer.allocate(Short.BYTES).putShort(columns).array());
                for (int i = 0; i < columns; i++) {
                    int length = in.readInt();
                    row.writeBytes(
                            ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                    row.writeBytes(in.readNBytes(Math.max(0, length)));
                }
                digest.add(row.toByteArray());
            }
        } catch (IOException e) {
            throw new SQLException("COPY broke off", e);
        }
        return digest;
    }
}
