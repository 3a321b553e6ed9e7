package org.relasi.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says of the whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static {
        // Each closed list is a component of its own, wherever it is used.
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("relasi")
                        .version("v1")
                        .description("""
                                News articles in, a graph of who does what to whom out. Every relationship leads to the \
                                sentences that it was read from: `GET /api/v1/relationships/{id}/evidence`.

                                Lists come in pages: send `nextCursor` of a page as `cursor` for the next, with the same \
                                filters. Unknown query parameters are refused. Every error is a problem as in RFC 9457, \
                                its `type` one of `urn:relasi:problem:…`.""")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }
}
