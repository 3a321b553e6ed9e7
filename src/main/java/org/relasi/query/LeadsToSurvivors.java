package org.relasi.query;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource below one entity: documents where the id of an entity leads that was merged into another. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "OK")
@ApiResponse(
        responseCode = "308",
        description = "The id is that of an entity that was merged into another; `Location` is the same of that one",
        headers =
                @Header(
                        name = "Location",
                        description = "The same of the entity that it was merged into",
                        required = true,
                        schema =
                                @Schema(
                                        type = "string",
                                        format = "uri-reference",
                                        example = "/api/v1/entities/5d1b2c9e7f3a4b60")))
@interface LeadsToSurvivors {}
