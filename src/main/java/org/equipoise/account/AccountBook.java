package org.equipoise.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/// The organisations of this installation and their accounts.
@ApplicationScoped
public class AccountBook {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    AccountBook(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional
    public boolean isEmpty() {
        return OrganisationEntity.count() == 0;
    }

    @Transactional
    public Optional<String> nameOf(String organisation) {
        return OrganisationEntity.<OrganisationEntity>findByIdOptional(organisation)
                .map(found -> found.name);
    }

    @Transactional
    public void found(String organisation, String name, boolean demonstration) {
        new OrganisationEntity(organisation, name, demonstration, clock.instant()).persist();
    }

    /// With a password that nobody chose.
    public Creation create(String organisation, NewAccount account) {
        return create(organisation, account, Passwords.random());
    }

    public Creation create(String organisation, NewAccount account, String password) {
        String hash = passwords.hash(password);
        try {
            return QuarkusTransaction.joiningExisting()
                    .call(() -> insert(organisation, account, hash))
                    .<Creation>map(created -> new Creation.Created(created, password))
                    .orElseGet(Creation.UsernameTaken::new);
        } catch (ConstraintViolationException taken) {
            return new Creation.UsernameTaken();
        }
    }

    /// The organisation's accounts from the oldest on.
    @Transactional
    public List<Account> page(String organisation, @Nullable UUID after, int size) {
        return accounts.page(organisation, after, size).stream()
                .map(AccountEntity::toAccount)
                .toList();
    }

    @Transactional
    public Optional<Account> find(String organisation, UUID id) {
        return accounts.of(organisation, id).map(AccountEntity::toAccount);
    }

    /// The account as it is now, if the organisation has it.
    @Transactional
    public Optional<Account> disable(String organisation, UUID id, boolean disabled) {
        Optional<AccountEntity> account = accounts.of(organisation, id);
        account.ifPresent(found -> found.disabled = disabled);
        return account.map(AccountEntity::toAccount);
    }

    /// A new password in place of a forgotten one, shown this once, if the organisation has the account.
    @Transactional
    public Optional<String> resetPassword(String organisation, UUID id) {
        String password = Passwords.random();
        Optional<AccountEntity> account = accounts.of(organisation, id);
        account.ifPresent(found -> found.passwordHash = passwords.hash(password));
        return account.map(_ -> password);
    }

    private Optional<Account> insert(String organisation, NewAccount account, String hash) {
        if (accounts.named(account.username()).isPresent()) {
            return Optional.empty();
        }
        AccountEntity created = new AccountEntity(account, organisation, hash, clock.instant());
        accounts.persistAndFlush(created);
        return Optional.of(created.toAccount());
    }
}
