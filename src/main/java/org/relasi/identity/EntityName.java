package org.relasi.identity;

import io.swagger.v3.oas.annotations.media.Schema;

/** Who an entity is, in short, as it was when something was decided of it. */
@Schema(name = "DecidedEntity", description = "An entity as it was when something was decided of it")
record EntityName(
        @Schema(description = "Stable id", example = "5d1b2c9e7f3a4b60")
        String id,

        @Schema(description = "Person, State, Organization, Event or Place", example = "Person")
        String type,

        @Schema(description = "Canonical name", example = "Budi Contoh")
        String name) {}
