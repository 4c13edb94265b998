package org.equipoise.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.equipoise.identity.Caller;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    String organisation = "";

    String username = "";

    String displayName = "";

    String passwordHash = "";

    String[] roles = {};

    boolean disabled;

    Instant createdAt = Instant.EPOCH;

    protected AccountEntity() {}

    AccountEntity(NewAccount account, String organisation, String passwordHash, Instant createdAt) {
        this.organisation = organisation;
        this.username = account.username();
        this.displayName = account.displayName();
        this.roles = account.roles().stream().sorted().toArray(String[]::new);
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    Account toAccount() {
        return new Account(id(), organisation, username, displayName, Set.of(roles), disabled, createdAt);
    }

    Caller toCaller() {
        return Caller.withAccount(organisation, id(), displayName, Set.of(roles));
    }

    private UUID id() {
        return Objects.requireNonNull(id);
    }
}
