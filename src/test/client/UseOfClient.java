import client.ApiClient;
import client.ApiException;
import client.JSON;
import client.api.ArticlesApi;
import client.api.EntitiesApi;
import client.api.RelationshipsApi;
import client.model.ArticleToRead;
import client.model.Entity;
import client.model.PageEntity;
import client.model.Problem;
import client.model.Relationship;
import client.model.RelationshipType;
import client.model.WhatWasRead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Uses the client that OpenAPI Generator made: a list, one of it, all pages, evidence, errors, an article. */
public class UseOfClient implements Function<String, List<String>> {

    private final List<String> told = new ArrayList<>();
    private String russiaId = "";

    @Override
    public List<String> apply(String url) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(url);
        try {
            entities(new EntitiesApi(client));
            relationships(new RelationshipsApi(client));
            extraction(new ArticlesApi(client));
        } catch (ApiException e) {
            throw new IllegalStateException(e.getCode() + " " + e.getResponseBody(), e);
        }
        return told;
    }

    private void entities(EntitiesApi api) throws ApiException {
        PageEntity found = api.findEntities(
                EntitiesApi.APIFindEntitiesRequest.newBuilder().q("rusia").build());
        russiaId = found.getItems().get(0).getId();
        told.add("found " + found.getItems().get(0).getName());

        Entity russia = api.getEntity(
                EntitiesApi.APIGetEntityRequest.newBuilder().id(russiaId).build());
        told.add("got " + russia.getName() + " with aliases " + russia.getAliases());

        int read = 0;
        String cursor = null;
        do {
            PageEntity page = api.findEntities(EntitiesApi.APIFindEntitiesRequest.newBuilder()
                    .limit(1)
                    .cursor(cursor)
                    .build());
            read += page.getItems().size();
            cursor = page.getNextCursor();
        } while (cursor != null);
        told.add("read " + read + " entities on pages of 1");

        try {
            api.getEntity(EntitiesApi.APIGetEntityRequest.newBuilder().id("unknown").build());
        } catch (ApiException e) {
            told.add(problem(e));
        }
        try {
            api.findEntities(EntitiesApi.APIFindEntitiesRequest.newBuilder().limit(1000).build());
        } catch (ApiException e) {
            told.add(problem(e));
        }
    }

    private void relationships(RelationshipsApi api) throws ApiException {
        Relationship accusation = api.findRelationships(
                        RelationshipsApi.APIFindRelationshipsRequest.newBuilder().target(russiaId).build())
                .getItems()
                .get(0);
        told.add(accusation.getSource().getName() + " " + accusation.getType() + " "
                + accusation.getTarget().getName() + " since " + accusation.getFirstSeen());
        told.add((accusation.getType() == RelationshipType.ACCUSES) + " by the sentence "
                + api.getEvidence(RelationshipsApi.APIGetEvidenceRequest.newBuilder()
                                .id(accusation.getId())
                                .build())
                        .getItems()
                        .get(0)
                        .getSentence()
                        .getText());
    }

    private void extraction(ArticlesApi api) throws ApiException {
        WhatWasRead read = api.extractStatements(ArticlesApi.APIExtractStatementsRequest.newBuilder()
                .articleToRead(new ArticleToRead().text("Jerman menuduh Rusia meretas parlemen."))
                .build());
        told.add("extracted " + read.getStatements().get(0).getType());
    }

    private static String problem(ApiException error) {
        try {
            Problem problem = JSON.getDefault().getMapper().readValue(error.getResponseBody(), Problem.class);
            String field = problem.getErrors().isEmpty()
                    ? ""
                    : " " + problem.getErrors().get(0).getField();
            return problem.getStatus() + " " + problem.getType() + field;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
