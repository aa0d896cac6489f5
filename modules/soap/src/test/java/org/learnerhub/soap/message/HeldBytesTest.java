package org.learnerhub.soap.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HeldBytesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger taken = new AtomicInteger();

    /** A client that needs four minutes for whatever it is given. */
    private final HttpServletResponse slow = (HttpServletResponse) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                assertThat(method.getName()).isEqualTo("getOutputStream");
                return new ServletOutputStream() {
                    @Override
                    public boolean isReady() {
                        return true;
                    }

                    @Override
                    public void setWriteListener(WriteListener listener) {}

                    @Override
                    public void write(int one) {}

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        taken.addAndGet(length);
                        nanos.addAndGet(TimeUnit.MINUTES.toNanos(4));
                    }
                };
            });

    @Test
    void whoever_takes_an_answer_too_slowly_is_given_up_within_what_was_held() throws IOException {
        HeldBytes answer = new HeldBytes(slow, nanos::get);
        answer.write(new byte[60 << 10]);

        assertThatThrownBy(() -> answer.write(new byte[8 << 10]))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("too slowly");
        assertThat(taken.get()).isLessThan(20 << 10);
    }

    @Test
    void an_answer_that_is_not_written_for_too_long_is_given_up_though_nothing_has_gone_out() throws IOException {
        HeldBytes answer = new HeldBytes(slow, nanos::get);
        answer.write(1);
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(16));

        assertThatThrownBy(() -> answer.write(1)).hasMessageContaining("too slowly");
        assertThat(answer.isUnderWay()).isFalse();
    }
}
