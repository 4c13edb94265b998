package org.equipoise.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/// Rows are added and never changed. Those of an organisation are read for it alone, see [Withdrawals].
@Entity
@Immutable
@Table(name = "withdrawal")
class WithdrawalEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    @Nullable
    UUID id;

    String slug = "";

    int version;

    @Nullable
    String organisation;

    @Enumerated(EnumType.STRING)
    Withdrawal.Reason reason = Withdrawal.Reason.ORGANISATIONAL;

    String words = "";

    Instant withdrawnAt = Instant.EPOCH;

    @Nullable
    UUID account;

    String withdrawnAs = "";

    protected WithdrawalEntity() {}

    WithdrawalEntity(Withdrawal withdrawal) {
        this.slug = withdrawal.slug();
        this.version = withdrawal.version();
        this.organisation = withdrawal.organisation();
        this.reason = withdrawal.reason();
        this.words = withdrawal.words();
        this.withdrawnAt = withdrawal.withdrawnAt();
        this.account = withdrawal.account();
        this.withdrawnAs = withdrawal.role();
    }

    Withdrawal toWithdrawal() {
        return new Withdrawal(slug, version, organisation, reason, words, withdrawnAt, account, withdrawnAs);
    }
}
