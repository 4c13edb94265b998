package org.equipoise;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;

/// The contract as a watch over calls: a response that it does not promise fails the test.
public final class Contract {

    private static final String FILE = "openapi/openapi.yaml";

    private static final OpenApiValidationFilter BOTH_SIDES = new OpenApiValidationFilter(
            OpenApiInteractionValidator.createFor(FILE).build());

    private static final OpenApiValidationFilter RESPONSES_ALONE =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(FILE)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());

    private Contract() {}

    /// For requests that the contract allows; these are held to it too.
    public static RequestSpecification contract() {
        return new RequestSpecBuilder().addFilter(BOTH_SIDES).build();
    }

    /// For requests that are wrong on purpose.
    public static RequestSpecification contractOfResponses() {
        return new RequestSpecBuilder().addFilter(RESPONSES_ALONE).build();
    }
}
