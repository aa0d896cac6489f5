package org.learnerhub.files.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/**
 * Decodes a file as a stream and refuses it where a byte is wrong, naming the line. Text that nothing declares is
 * UTF-8, or Windows-1252 where that is certain: the first character beyond ASCII is no UTF-8, and nothing after it is
 * either. A file that mixes the two is refused, not guessed at.
 */
public final class StrictText extends Reader {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int BLOCK = 16_384;

    private final InputStream bytes;
    private final ByteBuffer in = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer out = CharBuffer.allocate(BLOCK).flip();
    private final TextTrace trace = new TextTrace();
    private CharsetDecoder decoder;
    private boolean mayBeWindows;
    private boolean ended;
    private long allowance = Long.MAX_VALUE;

    private StrictText(InputStream bytes, Charset charset, boolean mayBeWindows) {
        this.bytes = bytes;
        this.mayBeWindows = mayBeWindows;
        decoder = strict(charset);
    }

    static StrictText of(InputStream bytes, Charset charset) {
        return new StrictText(bytes, charset, false);
    }

    static StrictText utf8OrWindows1252(InputStream bytes) {
        return new StrictText(bytes, UTF_8, true);
    }

    /** From here on only so many characters are handed out (give or take a block) before the file is refused. */
    public void allow(int chars) {
        allowance = chars;
    }

    /** Whether what was handed out ends in a line end. */
    public boolean endsInLineEnd() {
        return trace.endsInLineEnd();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (!out.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, out.remaining());
        out.get(target, offset, count);
        allowance -= count;
        if (allowance < 0) {
            throw new RefusedException(IntakeCode.STRUCTURE_LIMIT, trace.place());
        }
        return count;
    }

    private boolean fill() throws IOException {
        out.clear();
        trace.nextBlock();
        while (out.position() == 0 && !(ended && !in.hasRemaining())) {
            topUp();
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                undecodable(IntakeCode.BAD_ENCODING);
            } else if (ended && result.isUnderflow() && in.hasRemaining()) {
                undecodable(IntakeCode.TRUNCATED);
            }
        }
        trace.follow(out.array(), out.position());
        out.flip();
        return out.hasRemaining();
    }

    private void topUp() throws IOException {
        if (in.remaining() >= 8 || ended) {
            return;
        }
        in.compact();
        int count = bytes.read(in.array(), in.position(), in.remaining());
        ended = count < 0;
        in.position(in.position() + Math.max(0, count));
        in.flip();
    }

    private void undecodable(HubCode code) {
        trace.follow(out.array(), out.position());
        if (!mayBeWindows || trace.isBeyondAscii()) {
            throw new RefusedException(code, trace.place());
        }
        mayBeWindows = false;
        decoder = strict(WINDOWS_1252);
        trace.expectNoUtf8();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() {
        // the bytes are the caller's
    }
}
