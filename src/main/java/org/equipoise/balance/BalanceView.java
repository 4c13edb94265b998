package org.equipoise.balance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.equipoise.catalogue.AidVersion;
import org.jspecify.annotations.Nullable;

/// How evenly one version of an aid treats its options.
record BalanceView(
        String slug,
        int version,
        Limits limits,
        List<LengthsView> lengths,
        List<Playing> media,
        List<Balance.Known> known,
        List<ImbalanceView> findings) {

    record LengthsView(String language, List<Lengths.OfOption> options, double ratio) {}

    /// @param file in which the pointer points: `aid.yaml` or a text
    /// @param blocks whether it keeps an aid from being published here
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImbalanceView(
            Imbalance.Kind kind,
            String file,
            String pointer,
            String detail,
            @Nullable Double value,
            @Nullable Double limit,
            boolean blocks) {

        static ImbalanceView of(Imbalance imbalance, boolean blocks) {
            return new ImbalanceView(
                    imbalance.kind(),
                    imbalance.language() == null ? "aid.yaml" : "text/%s.yaml".formatted(imbalance.language()),
                    imbalance.pointer(),
                    imbalance.detail(),
                    imbalance.value(),
                    imbalance.limit(),
                    blocks);
        }
    }

    static BalanceView of(AidVersion version, Balances balances) {
        Balance balance = balances.of(version.aid());
        return new BalanceView(
                version.aid().slug(),
                version.version(),
                balances.limits(),
                balance.lengths().stream()
                        .map(each -> new LengthsView(each.language(), each.options(), each.ratio()))
                        .toList(),
                balance.media(),
                balance.known(),
                balance.imbalances().stream()
                        .map(each -> ImbalanceView.of(each, balances.blocks(each)))
                        .toList());
    }
}
