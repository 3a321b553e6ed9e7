package org.relasi.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Entities", description = "Persons, states, organizations, events and places, and what ties them to others")
@AsksTheStore
@RestController
@RequestMapping(path = "/api/v1/entities", produces = MediaType.APPLICATION_JSON_VALUE)
class EntityController {

    private static final String NAME = "Polandia";
    private static final String WHO = "Its id, or a name that only it has";

    private final NamedEntities names;
    private final GraphReader graph;
    private final EntityLists entities;
    private final RelationshipLists relationships;
    private final StatementLists statements;
    private final ArticleLists articles;

    EntityController(
            NamedEntities names,
            GraphReader graph,
            EntityLists entities,
            RelationshipLists relationships,
            StatementLists statements,
            ArticleLists articles) {
        this.names = names;
        this.graph = graph;
        this.entities = entities;
        this.relationships = relationships;
        this.statements = statements;
        this.articles = articles;
    }

    @Operation(
            operationId = "findEntities",
            summary = "Find entities",
            description = "With `q`: those whose names have every word, whole, as a beginning, in another spelling"
                    + " (*Soekarno, Sukarno*) or nearly so (*puttin*); what is written as asked comes first. States are"
                    + " found by their names in Indonesian and English. Without: all, in the order of their names.")
    @GetMapping
    Page<Entity> find(
            @Parameter(description = "Words of a name or alias", example = "rusia")
                    @RequestParam(required = false)
                    @Size(max = 200)
                    @Nullable
                    String q,
            @Parameter(
                            description = "Keep those of one or several types, with commas between or the parameter"
                                    + " repeated; `types` is the same",
                            example = "State")
                    @RequestParam(required = false)
                    @Nullable
                    List<EntityType> type,
            @Parameter(hidden = true) @RequestParam(required = false) @Nullable List<EntityType> types,
            @ParameterObject @Valid Paging paging) {
        List<String> kept = Filter.written(Filter.both(type, types));
        return q == null ? entities.byName(kept, paging) : entities.bySearch(q, kept, paging);
    }

    @LeadsToSurvivors
    @TakesNames
    @Operation(operationId = "getEntity", summary = "One entity")
    @GetMapping("/{id}")
    Entity get(@Parameter(description = WHO, example = NAME) @PathVariable String id) {
        String meant = names.inPath(id);
        return graph.row("entity_by_id", Values.parameters("id", meant), Entity::of)
                .orElseThrow(() -> UnclearName.nobody("id", id, List.of()));
    }

    @LeadsToSurvivors
    @TakesNames
    @Operation(
            operationId = "getRelationshipsOfEntity",
            summary = "Relationships of an entity",
            description = "In the order of their ids. `since` and `until` keep those that were reported between the two"
                    + " days.")
    @GetMapping(
            path = "/{id}/relationships",
            produces = {MediaType.APPLICATION_JSON_VALUE, Drawing.MEDIA_TYPE})
    Page<Relationship> relationships(
            @Parameter(description = WHO, example = NAME) @PathVariable String id,
            @Parameter(description = "`out`: what it does; `in`: what is done to it", example = "both")
                    @RequestParam(defaultValue = "both")
                    Direction direction,
            @ParameterObject @Valid Filter filter,
            @ParameterObject @Valid Paging paging) {
        return relationships.of(names.inPath(id), direction, filter, paging);
    }

    @LeadsToSurvivors
    @TakesNames
    @Operation(
            operationId = "getTimelineOfEntity",
            summary = "Timeline of an entity",
            description = "The statements that it does, undergoes or says, by the day of what happened where the text"
                    + " tells it, else by the day of publication, then in the order of the text; those of no day last."
                    + " `minConfidence` and `polarity`"
                    + " are those of the statement, `status` and `minSources` those of the relationship behind it.")
    @GetMapping("/{id}/timeline")
    Page<Statement> timeline(
            @Parameter(description = WHO, example = NAME) @PathVariable String id,
            @Parameter(description = "`out`: what it does; `in`: what is done to it", example = "both")
                    @RequestParam(defaultValue = "both")
                    Direction direction,
            @Parameter(
                            description =
                                    "`event`: by the day of what happened, else of publication; `said`: by the day on"
                                            + " which it was said (`saidTime`), else of publication; `published`: by the"
                                            + " day of publication alone. `since` and `until` are of the same day, which is"
                                            + " the first of a week, month or year where no more is known",
                            example = "event")
                    @RequestParam(defaultValue = "event")
                    TimelineBy by,
            @Parameter(
                            description = "Keep what is between the two: the other's id, or a name that only it has",
                            example = "Belarus")
                    @RequestParam(required = false)
                    @Nullable
                    String with,
            @ParameterObject @Valid Filter filter,
            @ParameterObject ReviewFilter reviewed,
            @ParameterObject @Valid Paging paging) {
        String other = with == null ? null : names.id("with", with);
        return statements.timeline(names.inPath(id), other, direction, by, filter, reviewed, paging);
    }

    @LeadsToSurvivors
    @TakesPublishers
    @TakesNames
    @Operation(
            operationId = "getArticlesOfEntity",
            summary = "Articles that mention an entity",
            description = "Latest first; those of no day last.")
    @GetMapping("/{id}/articles")
    Page<ArticleEntry> articles(
            @Parameter(description = WHO, example = "Malaysia") @PathVariable String id,
            @ParameterObject @Valid ArticleFilter filter,
            @ParameterObject @Valid Paging paging) {
        return articles.of(names.inPath(id), filter, paging);
    }
}
