package org.relasi.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads {@code Accept} without charsets. All answers are UTF-8, and a charset that the JSON writer does not know, such as
 * {@code application/json;charset=utf-16}, would end in an internal error after the work is done.
 */
@Configuration(proxyBeanMethods = false)
class AcceptedTypes implements WebMvcConfigurer {

    private static final String CHARSET = "charset";

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();
        negotiation.strategies(List.of(request -> header.resolveMediaTypes(request).stream()
                .map(AcceptedTypes::withoutCharset)
                .toList()));
    }

    private static MediaType withoutCharset(MediaType type) {
        if (type.getParameter(CHARSET) == null) {
            return type;
        }
        Map<String, String> others = new HashMap<>(type.getParameters());
        others.keySet().removeIf(CHARSET::equalsIgnoreCase);
        return new MediaType(type, others);
    }
}
