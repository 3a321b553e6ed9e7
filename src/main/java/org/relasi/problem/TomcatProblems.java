package org.relasi.problem;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers what Tomcat refuses before any of our code sees it, such as a malformed address, in the same form. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class TomcatProblems implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            // The host would put its own valve, which writes HTML, behind ours.
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new ProblemValve());
        });
    }

    private static final class ProblemValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            String id = RequestId.of(response.getHeader(RequestId.HEADER));
            try {
                response.setHeader(RequestId.HEADER, id);
                ProblemHeaders.CLOSED.forEach(response::setHeader);
                response.setContentType("application/problem+json");
                response.setCharacterEncoding("UTF-8");
                PrintWriter writer = response.getReporter();
                if (writer != null) {
                    writer.write(json(response.getStatus(), id));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** Nothing of the request goes in but a well-formed id, so nothing needs escaping. */
        private static String json(int status, String id) {
            HttpStatus known = Optional.ofNullable(HttpStatus.resolve(status)).orElse(HttpStatus.BAD_REQUEST);
            ProblemDetail problem = Problems.typed(ProblemDetail.forStatus(known));
            return "{\"type\":\"" + problem.getType() + "\",\"title\":\"" + problem.getTitle() + "\",\"status\":"
                    + status + ",\"detail\":\"The request cannot be understood as HTTP.\",\"requestId\":\"" + id
                    + "\"}";
        }
    }
}
