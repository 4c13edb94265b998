package org.equipoise.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.equipoise.account.Account;
import org.jspecify.annotations.Nullable;

/// One page of accounts, oldest first; `nextPageToken` is there while more follow.
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountListView(List<AccountView> items, @Nullable UUID nextPageToken) {

    /// A page of at most `size`, from a find of one more than that.
    static AccountListView of(List<Account> found, int size) {
        List<AccountView> page = found.stream().limit(size).map(AccountView::of).toList();
        return new AccountListView(page, found.size() > size ? page.getLast().id() : null);
    }
}
