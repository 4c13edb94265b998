package org.equipoise.identity;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;

/// Requests of people and systems who are signed in; the demonstration organisation has one account for each role.
public final class SignedIn {

    public static final String PASSWORD = "password-of-every-test";

    private SignedIn() {}

    public static RequestSpecification as(String role) {
        return as(role, PASSWORD);
    }

    public static RequestSpecification as(String username, String password) {
        return given().auth().preemptive().basic(username, password);
    }

    public static RequestSpecification withInvitation(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
