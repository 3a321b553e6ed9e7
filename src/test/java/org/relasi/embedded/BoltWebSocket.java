package org.relasi.embedded;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Bolt 4.4 over WebSocket, byte by byte: what the script of a web page can send. */
final class BoltWebSocket implements AutoCloseable {

    static final byte[] HANDSHAKE = HexFormat.of().parseHex("6060b01700000404000000000000000000000000");

    private static final int PATIENCE = 30;

    private final WebSocket socket;
    private final BlockingQueue<String> answers;

    private BoltWebSocket(WebSocket socket, BlockingQueue<String> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    static BoltWebSocket open(HttpClient http, String boltUri, String origin) throws Exception {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        WebSocket socket = http.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(boltUri.replace("bolt:", "ws:")), new Answers(answers))
                .get(PATIENCE, TimeUnit.SECONDS);
        return new BoltWebSocket(socket, answers);
    }

    /** What comes next, each byte a char; {@code closed} where it is the end. */
    String answerTo(byte[] message) throws Exception {
        try {
            socket.sendBinary(ByteBuffer.wrap(message), true).get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException closedMeanwhile) {
            return "closed";
        }
        return Objects.requireNonNull(answers.poll(PATIENCE, TimeUnit.SECONDS), "no answer");
    }

    static byte[] hello(String scheme, String user, String password) {
        return message(0x01, out -> {
            out.write(0xA4);
            for (String word :
                    new String[] {"user_agent", "page/1", "scheme", scheme, "principal", user, "credentials", password
                    }) {
                string(out, word);
            }
        });
    }

    static byte[] run(String query) {
        return message(0x10, out -> {
            string(out, query);
            out.write(0xA0);
            out.write(0xA0);
        });
    }

    @Override
    public void close() {
        socket.abort();
    }

    private interface Fields {
        void writeTo(ByteArrayOutputStream out);
    }

    private static byte[] message(int tag, Fields fields) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag == 0x10 ? 0xB3 : 0xB1);
        out.write(tag);
        fields.writeTo(out);
        return ByteBuffer.allocate(out.size() + 4)
                .putShort((short) out.size())
                .put(out.toByteArray())
                .array();
    }

    private static void string(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(0xD0);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    /** Messages may come in parts. */
    private static final class Answers implements WebSocket.Listener {

        private final BlockingQueue<String> answers;
        private final StringBuilder message = new StringBuilder();

        Answers(BlockingQueue<String> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            message.append(StandardCharsets.ISO_8859_1.decode(data));
            boolean handshake = message.length() == 4 && message.charAt(0) == 0 && message.charAt(2) != 0;
            if (handshake || message.toString().endsWith("\0\0") && message.length() > 4) {
                answers.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            answers.add("closed");
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            answers.add("closed");
        }
    }
}
